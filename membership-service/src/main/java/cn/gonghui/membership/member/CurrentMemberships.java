package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.IdentityDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells whether persons are members of any union of the city now. */
@ApplicationScoped
public class CurrentMemberships {

    private final MemberRepository members;
    private final PersonIndexes indexes;

    CurrentMemberships(MemberRepository members, PersonIndexes indexes) {
        this.members = members;
        this.indexes = indexes;
    }

    /** Reads them all in one query; the predicate then answers for each who carries one of these documents. */
    @Transactional
    public <T> Predicate<T> of(Collection<IdentityDocument> documents, Function<T, IdentityDocument> document) {
        var current = members
                .ofPersons(documents.stream().map(indexes::ofDocument).toList())
                .stream()
                .filter(member -> member.status() != MemberStatus.EXITED)
                .map(member -> ByteBuffer.wrap(member.documentIndex()))
                .collect(Collectors.toSet());
        return person -> current.contains(ByteBuffer.wrap(indexes.ofDocument(document.apply(person))));
    }
}
