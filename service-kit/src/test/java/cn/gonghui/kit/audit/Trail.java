package cn.gonghui.kit.audit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Writes audit rows, and reads what became of them. */
@ApplicationScoped
class Trail {

    private final Journal journal;
    private final Session session;
    private final AuditChain chain;

    Trail(Journal journal, Session session, AuditChain chain) {
        this.journal = journal;
        this.session = session;
        this.chain = chain;
    }

    /** The ids of the rows, in the order of writing. */
    List<UUID> write(UUID object, UUID organization, int rows) {
        return QuarkusTransaction.requiringNew().call(() -> {
            writeHere(object, organization, rows);
            return records(object);
        });
    }

    /** In the transaction that is running. */
    void writeHere(UUID object, UUID organization, int rows) {
        for (var number = 1; number <= rows; number++) {
            journal.audit("lamp.lit", "lamp", object, organization, null, new Lamp(number), "number " + number);
        }
        session.flush();
    }

    List<UUID> records(UUID object) {
        return session.createNativeQuery(
                        "select id from audit_record where object_id = :object order by id", UUID.class)
                .setParameter("object", object)
                .getResultList();
    }

    long position(UUID record) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select position from audit_chain where record_id = :record", Long.class)
                        .setParameter("record", record)
                        .getSingleResult());
    }

    /** Waits until all that is committed is chained. */
    void chained() {
        await().until(() -> chain.verify(null, 1L).waiting() == 0);
    }

    /** Walks the whole chain as a caller would; all that was found. */
    List<AuditFinding> verify() {
        var findings = new ArrayList<AuditFinding>();
        Long from = null;
        do {
            var stretch = chain.verify(from, null);
            assertEquals(stretch.findings().isEmpty(), stretch.intact());
            findings.addAll(stretch.findings());
            from = stretch.nextFrom();
        } while (from != null);
        return findings;
    }

    record Lamp(int watts) {}
}
