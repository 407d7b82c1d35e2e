package cn.gonghui.membership.familyday;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import cn.gonghui.membership.registration.Attendees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which tasks a person's family did; times beside ids, which tell nobody who he was. */
@ApplicationScoped
class PersonalStamps implements PersonalRecords {

    private final FamilyDayRepository familyDays;
    private final Attendees attendees;

    PersonalStamps(FamilyDayRepository familyDays, Attendees attendees) {
        this.familyDays = familyDays;
        this.attendees = attendees;
    }

    /** A stamp of a station. */
    record StampOnFile(UUID registrationId, String station, Instant stampedAt) {

        static StampOnFile of(Stamp stamp) {
            return new StampOnFile(stamp.registrationId(), stamp.station(), stamp.stampedAt());
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("task_stamp", "task_completion");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "familyDayStamps",
                familyDays.stamps(attendees.registrationIds(person.ids())).stream()
                        .map(StampOnFile::of)));
    }

    @Override
    public void forget(Person person) {}
}
