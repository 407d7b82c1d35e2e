package cn.gonghui.training.standing;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The copy of a member's standing, and that he refuses training; of an erased one there is none. */
@ApplicationScoped
class PersonalStandings implements PersonalRecords {

    private final MemberStandingRepository standings;
    private final TrainingRefusalRepository refusals;

    PersonalStandings(MemberStandingRepository standings, TrainingRefusalRepository refusals) {
        this.standings = standings;
        this.refusals = refusals;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member_standing", "training_refusal");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section(
                        "standings",
                        standings.list("memberId in ?1", person.ids()).stream().map(MemberStanding::known)),
                new Section(
                        "trainingRefusals",
                        refusals.list("memberId in ?1", person.ids()).stream().map(TrainingRefusal::memberId)));
    }

    @Override
    public void forget(Person person) {
        standings.delete("memberId in ?1", person.ids());
        refusals.delete("memberId in ?1", person.ids());
    }
}
