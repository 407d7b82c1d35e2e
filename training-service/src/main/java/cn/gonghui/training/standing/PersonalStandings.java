package cn.gonghui.training.standing;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The copy of a member's standing; of an erased one there is none. */
@ApplicationScoped
class PersonalStandings implements PersonalRecords {

    private final MemberStandingRepository standings;

    PersonalStandings(MemberStandingRepository standings) {
        this.standings = standings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member_standing");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "standings",
                standings.list("memberId in ?1", person.ids()).stream().map(MemberStanding::known)));
    }

    @Override
    public void forget(Person person) {
        standings.delete("memberId in ?1", person.ids());
    }
}
