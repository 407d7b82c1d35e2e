package cn.gonghui.membership.member;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person's memberships. Of an erased one stays where he belonged and when, and as what he counts. */
@ApplicationScoped
class PersonalMemberships implements PersonalRecords {

    private final MemberRepository members;
    private final Journal journal;
    private final Clock clock;

    PersonalMemberships(MemberRepository members, Journal journal, Clock clock) {
        this.members = members;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member", "member_standing", "member_name_part");
    }

    @Override
    public Optional<ProblemCode> underWay(Person person) {
        return members.withIds(person.ids()).stream().anyMatch(member -> member.status() != MemberStatus.EXITED)
                ? Optional.of(MemberProblem.STILL_A_MEMBER)
                : Optional.empty();
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "memberships",
                members.withIds(person.ids()).stream()
                        .map(member -> MembershipOnFile.of(
                                member, MemberHistory.of(member, members.standings(member.id()))))));
    }

    /** Each membership tells of it by an event of its own. */
    @Override
    public void forget(Person person) {
        for (var member : members.withIds(person.ids())) {
            var event = member.erase(clock.instant());
            members.flush();
            journal.record(event, null, MemberView.masked(member));
        }
    }
}
