package cn.gonghui.innovation.standing;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The copy of a member's standing; of an erased one there is none. */
@ApplicationScoped
class PersonalStandings implements PersonalRecords {

    private final StandingRepository standings;

    PersonalStandings(StandingRepository standings) {
        this.standings = standings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member_standings");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "standings", standings.list("id in ?1", person.ids()).stream().map(MemberStanding::standing)));
    }

    @Override
    public void forget(Person person) {
        standings.delete("id in ?1", person.ids());
    }
}
