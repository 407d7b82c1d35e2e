package cn.gonghui.kit.idempotency;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Stored answers are found by the ids that they mention. Those that mention a person go with him; the same request sent
 * again is then a new one, and meets the rules.
 */
@ApplicationScoped
public class AnswersAboutPersons implements PersonalRecords {

    private final Session session;

    AnswersAboutPersons(Session session) {
        this.session = session;
    }

    /** An answer that is kept for retries; what it says is in the other sections. */
    public record Kept(int status, Instant answeredAt, Instant keptUntil) {}

    @Override
    public Set<String> tables() {
        return Set.of("idempotency_answer");
    }

    @Override
    public List<Section> describe(Person person) {
        var kept = session.createNativeQuery(
                        "select status, created_at, expires_at from idempotency_answer where mentions && :ids"
                                + " order by created_at, key_hash",
                        Object[].class)
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Kept(((Number) row[0]).intValue(), (Instant) row[1], (Instant) row[2]));
        return List.of(new Section("answersKeptForRetries", kept));
    }

    @Override
    public void forget(Person person) {
        forget(person.ids());
    }

    /** For a feature that has other things of the person: his application, for example. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<UUID> mentioned) {
        if (!mentioned.isEmpty()) {
            session.createNativeMutationQuery("delete from idempotency_answer where mentions && :ids")
                    .setParameter("ids", mentioned.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
