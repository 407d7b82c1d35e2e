package cn.gonghui.membership.member;

import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.identity.IdentityDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells when it is not clear who a person is: his document is on record under another name, or his name and phone are
 * with another document. Such a one is never taken for a new person. Tells nothing of where the other one is.
 */
@ApplicationScoped
public class PersonMatching {

    private final MemberRepository members;
    private final PersonIndexes indexes;

    PersonMatching(MemberRepository members, PersonIndexes indexes) {
        this.members = members;
        this.indexes = indexes;
    }

    /**
     * A person as somebody claims him to be.
     *
     * @param phone null where unknown
     */
    public record Claimed(String name, IdentityDocument document, String phone) {

        /** Without name, document and phone: they must not reach a log. */
        @Override
        public String toString() {
            return "Claimed";
        }
    }

    /** Reads what is on record of all of them, in two queries. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Matches of(Collection<Claimed> persons) {
        var documents = persons.stream()
                .map(person -> indexes.ofDocument(person.document()))
                .toList();
        var phones = persons.stream()
                .map(Claimed::phone)
                .filter(Objects::nonNull)
                .distinct()
                .map(indexes::ofPhone)
                .toList();
        Map<ByteBuffer, Member> last = new HashMap<>();
        members.ofPersons(documents)
                .forEach(member -> last.putIfAbsent(ByteBuffer.wrap(member.documentIndex()), member));
        var byPhone = members.currentWithPhones(phones).stream()
                .collect(Collectors.groupingBy(member -> ByteBuffer.wrap(indexes.ofPhone(member.phone()))));
        return new Matches(last, byPhone);
    }

    /** What is on record of some persons. */
    public final class Matches {

        private final Map<ByteBuffer, Member> last;
        private final Map<ByteBuffer, List<Member>> byPhone;

        private Matches(Map<ByteBuffer, Member> last, Map<ByteBuffer, List<Member>> byPhone) {
            this.last = last;
            this.byPhone = byPhone;
        }

        /** @param organizationId the union that he is to belong to; of members of others nothing is told */
        public Optional<Violation> ambiguity(Claimed person, UUID organizationId) {
            var known = last(person.document());
            if (known.isPresent()) {
                return known.filter(member -> member.status() == MemberStatus.EXITED
                                || member.organizationId().equals(organizationId))
                        .filter(member -> !sameName(member.name(), person.name()))
                        .map(member -> Violation.inBody("/document/number", "document-of-another-name"));
            }
            if (person.phone() == null) {
                return Optional.empty();
            }
            return byPhone.getOrDefault(ByteBuffer.wrap(indexes.ofPhone(person.phone())), List.of()).stream()
                    .filter(member -> sameName(member.name(), person.name()))
                    .findFirst()
                    .map(member -> Violation.inBody("/phone", "same-name-and-phone"));
        }

        Optional<Member> last(IdentityDocument document) {
            return Optional.ofNullable(last.get(ByteBuffer.wrap(indexes.ofDocument(document))));
        }
    }

    /** Width, case, blanks and the kind of the middle dot make no difference. */
    static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•・‧.]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
