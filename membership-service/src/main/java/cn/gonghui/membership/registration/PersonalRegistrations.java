package cn.gonghui.membership.registration;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** A person's registrations for activities. They hold no more of him than an id; a team may bear his name. */
@ApplicationScoped
class PersonalRegistrations implements PersonalRecords {

    private final RegistrationRepository registrations;
    private final Session session;

    PersonalRegistrations(RegistrationRepository registrations, Session session) {
        this.registrations = registrations;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("activity_registration", "activity_participant");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "activityRegistrations",
                registrations.participations(person.ids()).stream().map(ParticipationOnFile::of)));
    }

    @Override
    public void forget(Person person) {
        registrations.participations(person.ids()).stream()
                .map(Participant::registration)
                .filter(registration -> registration.teamName() != null)
                .forEach(registration -> rename(registration, person.hiddenIn(registration.teamName())));
    }

    private void rename(Registration registration, String name) {
        if (!name.equals(registration.teamName())) {
            session.createNativeMutationQuery("update activity_registration set team_name = :name,"
                            + " version = version + 1, updated_at = clock_timestamp() where id = :id")
                    .setParameter("name", name)
                    .setParameter("id", registration.id())
                    .executeUpdate();
        }
    }
}
