package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The squads that a person led. A squad may bear his name; its hours stay. */
@ApplicationScoped
class PersonalSquads implements PersonalRecords {

    private final AidSquadRepository squads;
    private final Session session;

    PersonalSquads(AidSquadRepository squads, Session session) {
        this.squads = squads;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("aid_squad");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section("aidSquads", led(person).stream()));
    }

    @Override
    public void forget(Person person) {
        for (var squad : led(person)) {
            session.createNativeMutationQuery("update aid_squad set name = :name, version = version + 1,"
                            + " updated_at = clock_timestamp() where id = :id and name <> :name")
                    .setParameter("name", person.hiddenIn(squad.name()))
                    .setParameter("id", squad.id())
                    .executeUpdate();
        }
    }

    private List<AidSquadView> led(Person person) {
        return squads.list("leaderMemberId in ?1 order by createdAt, id", person.ids()).stream()
                .map(AidSquad::view)
                .toList();
    }
}
