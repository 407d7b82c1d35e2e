package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * The offices that a member holds or held in alliances. An official whose member was not told is known by name only, and
 * is not found.
 */
@ApplicationScoped
class PersonalOffices implements PersonalRecords {

    private final AllianceRecords records;

    PersonalOffices(AllianceRecords records) {
        this.records = records;
    }

    @Override
    public Set<String> tables() {
        return Set.of("chair_terms", "council_seats");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section(
                        "chairTerms",
                        records.chairTermsOf(person.ids()).stream().map(ChairTerm::view)),
                new Section(
                        "councilSeats", records.seatsOf(person.ids()).stream().map(CouncilSeat::view)));
    }

    @Override
    public void forget(Person person) {
        records.chairTermsOf(person.ids()).forEach(ChairTerm::forgetPerson);
        records.seatsOf(person.ids()).forEach(CouncilSeat::forgetPerson);
    }
}
