package cn.gonghui.membership.member;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes how members stand (会籍变动), each change dated; what other features keep follows in the same transaction. */
@ApplicationScoped
public class MemberStandings {

    private final MemberRepository members;
    private final MemberAccess access;
    private final OrganizationDirectory organizations;
    private final Journal journal;
    private final Batches batches;
    private final Event<MemberEvents.Exited> exits;
    private final Clock clock;

    MemberStandings(
            MemberRepository members,
            MemberAccess access,
            OrganizationDirectory organizations,
            Journal journal,
            Batches batches,
            Event<MemberEvents.Exited> exits,
            Clock clock) {
        this.members = members;
        this.access = access;
        this.organizations = organizations;
        this.journal = journal;
        this.batches = batches;
        this.exits = exits;
        this.clock = clock;
    }

    @Transactional
    public MemberView exit(UUID id, ExitMember request, ExpectedVersion expected) {
        var member = access.visible(id);
        expected.check(member.version());
        exit(member, members.openStanding(id).orElse(null), request.reason(), request.exitedOn());
        return access.view(member);
    }

    /** Each member has an outcome of his own; unknown ones and those of others answer alike. */
    @Transactional
    public BatchResult<MemberView> exit(ExitMembers request) {
        var ids = request.items().stream().map(ExitMembers.Item::id).collect(Collectors.toSet());
        // in one order for all, before the places of the first are held
        members.holdAlone(ids);
        Map<UUID, Member> known =
                members.withIds(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var mine = organizations.inScope(
                known.values().stream().map(Member::organizationId).collect(Collectors.toSet()));
        Map<UUID, MemberStanding> standings = members.openStandings(known.keySet()).stream()
                .collect(Collectors.toMap(MemberStanding::memberId, Function.identity()));
        var exited = batches.each(200, request.items(), item -> {
            var member = known.get(item.id());
            if (member == null || !mine.containsKey(member.organizationId())) {
                throw KitProblem.NOT_FOUND.refuse();
            }
            exit(member, standings.get(item.id()), item.reason(), item.exitedOn());
            return member;
        });
        return exited.map(access::view);
    }

    @Transactional
    public MemberView change(UUID id, MemberAction action, ChangeStanding request, ExpectedVersion expected) {
        var member = access.visible(id);
        expected.check(member.version());
        var on = day(request.on(), "/on");
        var before = MemberView.masked(member);
        var standing = members.openStanding(id);
        standing.ifPresent(open -> open.checkEnd(on));
        var event = member.change(action, clock.instant());
        standing.ifPresent(open -> open.end(on));
        members.flush();
        members.persist(MemberStanding.begin(member, on));
        journal.record(event, before, MemberView.masked(member));
        return access.view(member);
    }

    /** All stretches of this membership, the oldest first; one that began and ended on the same day is left out. */
    @Transactional
    public MemberHistory history(UUID id) {
        return MemberHistory.of(access.visible(id), members.standings(id));
    }

    private void exit(Member member, MemberStanding standing, ExitReason reason, LocalDate exitedOn) {
        var on = day(exitedOn, "/exitedOn");
        member.checkExit(on);
        if (standing != null) {
            standing.checkEnd(on);
        }
        var before = MemberView.masked(member);
        var event = member.exit(reason, on, clock.instant());
        if (standing != null) {
            standing.end(on);
        }
        members.flush();
        journal.record(event, before, MemberView.masked(member));
        exits.fire(event);
    }

    private LocalDate day(LocalDate asked, String pointer) {
        var today = BusinessDay.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw Problem.invalid(Violation.inBody(pointer, "in-the-future"));
        }
        return asked == null ? today : asked;
    }
}
