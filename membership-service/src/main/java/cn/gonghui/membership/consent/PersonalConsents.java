package cn.gonghui.membership.consent;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What a person consented to. That he did, and when, stays to show that his data was used rightly; by what it can be shown
 * and the account that he said it with go.
 */
@ApplicationScoped
class PersonalConsents implements PersonalRecords {

    private final ConsentRepository consents;
    private final Session session;

    PersonalConsents(ConsentRepository consents, Session session) {
        this.consents = consents;
        this.session = session;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent", "consent_record");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section("consents", consents.ledger(person.ids()).stream().map(line -> line.view(true))));
    }

    @Override
    public void forget(Person person) {
        session.createNativeMutationQuery("""
                        update consent_record set evidence = null,
                            recorded_by = case when channel <> 'ONLINE' then recorded_by end
                        where member_id = any(:ids)
                        """)
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .executeUpdate();
    }
}
