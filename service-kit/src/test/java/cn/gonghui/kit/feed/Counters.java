package cn.gonghui.kit.feed;

import cn.gonghui.kit.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Counters that tell of every step, as features tell of their changes. */
@ApplicationScoped
class Counters {

    private final Session session;
    private final Journal journal;

    Counters(Session session, Journal journal) {
        this.session = session;
        this.journal = journal;
    }

    UUID create() {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("insert into counter values (:id, 0)")
                        .setParameter("id", id)
                        .executeUpdate());
        return id;
    }

    /** One transaction with that many steps and their events. */
    void step(UUID id, int steps, UUID organizationId) {
        QuarkusTransaction.requiringNew().run(() -> stepInside(id, steps, organizationId, UUID.randomUUID()));
    }

    void step(UUID id, int steps) {
        step(id, steps, null);
    }

    /** The same, and all of it rolled back at the end. */
    void stepInVain(UUID id, int steps, UUID attempt) {
        var transaction = QuarkusTransaction.requiringNew();
        try {
            transaction.run(() -> {
                stepInside(id, steps, null, attempt);
                session.flush();
                throw new InVain();
            });
        } catch (InVain expected) {
            // rolled back, as it was meant
        }
    }

    private void stepInside(UUID id, int steps, UUID organizationId, UUID attempt) {
        var number = session.createNativeQuery("select number from counter where id = :id for update", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        for (int step = 1; step <= steps; step++) {
            journal.record(
                    new CounterStepped(id, organizationId, Instant.now(), number + step, attempt),
                    new Reading(number + step - 1),
                    new Reading(number + step));
        }
        session.createNativeMutationQuery("update counter set number = :number where id = :id")
                .setParameter("number", number + steps)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What a counter shows. */
    record Reading(long number) {}

    private static final class InVain extends RuntimeException {}
}
