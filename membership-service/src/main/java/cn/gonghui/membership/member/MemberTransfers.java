package cn.gonghui.membership.member;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.identity.IdentityDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a transfer (转会) does to the member, whoever asks for it; the transfer itself says who may. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MemberTransfers {

    private final MemberRepository members;
    private final MemberDirectory directory;
    private final PersonIndexes indexes;
    private final Journal journal;
    private final Event<MemberEvents.Transferred> transfers;
    private final Clock clock;

    MemberTransfers(
            MemberRepository members,
            MemberDirectory directory,
            PersonIndexes indexes,
            Journal journal,
            Event<MemberEvents.Transferred> transfers,
            Clock clock) {
        this.members = members;
        this.directory = directory;
        this.indexes = indexes;
        this.journal = journal;
        this.transfers = transfers;
        this.clock = clock;
    }

    /** A current member, and how he stands. */
    public record Candidate(UUID memberId, UUID organizationId, MemberStatus status) {}

    /** The current member with this document and this name, held; an unknown one and another name are the same: nobody. */
    public Optional<Candidate> find(IdentityDocument document, String name) {
        var index = indexes.ofDocument(document);
        directory.hold(members.idsOfPerson(index));
        return members.ofPersons(List.of(index)).stream()
                .filter(member -> member.status() != MemberStatus.EXITED)
                .filter(member -> plain(member.name()).equals(plain(name)))
                .findFirst()
                .map(member -> new Candidate(member.id(), member.organizationId(), member.status()));
    }

    /** Before his transfer is held, as his exit holds the two. */
    public void hold(UUID memberId) {
        members.holdAlone(List.of(memberId));
    }

    /** Names by member id, in the clear; erased ones have none. */
    public Map<UUID, String> names(Collection<UUID> memberIds) {
        return members.withIds(memberIds).stream()
                .filter(member -> member.name() != null)
                .collect(Collectors.toMap(Member::id, Member::name));
    }

    /** Lets him go; answers how he stood before. */
    public MemberStatus release(UUID memberId) {
        var before = members.findById(memberId).status();
        change(memberId, member -> member.release(clock.instant()));
        return before;
    }

    /** He stays, and stands as he did before. */
    public void keep(UUID memberId, MemberStatus before) {
        change(memberId, member -> member.keep(before, clock.instant()));
    }

    /** He belongs to the other union from today on, and everything that is his follows. */
    public void receive(UUID memberId, UUID organizationId) {
        transfers.fire(
                change(memberId, member -> member.receive(organizationId, BusinessDay.today(clock), clock.instant())));
    }

    private <E extends MemberEvents> E change(UUID memberId, Function<Member, E> change) {
        var member = members.findById(memberId);
        var before = MemberView.masked(member);
        var event = change.apply(member);
        var from = members.openStanding(memberId)
                .map(standing -> {
                    var on = latest(standing.fromOn(), BusinessDay.today(clock));
                    standing.end(on);
                    return on;
                })
                .orElse(BusinessDay.today(clock));
        members.flush();
        members.persist(MemberStanding.begin(member, from));
        journal.record(event, before, MemberView.masked(member));
        return event;
    }

    /** The clock of a sandbox goes back too. */
    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
