package cn.gonghui.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Links committed audit rows to the chain, one instance at a time for each schema. Writers never wait for it: their rows
 * stand in a queue until it comes by, every second.
 */
@ApplicationScoped
class AuditSequencer {

    private static final Logger LOG = Logger.getLogger(AuditSequencer.class);
    private static final int CHUNK = 2_000;

    private final Session session;

    AuditSequencer(Session session) {
        this.session = session;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            while (advance() == CHUNK) {
                LOG.debug("More audit rows are waiting");
            }
        } catch (RuntimeException failed) {
            // the watch raises the alarm where this lasts
            LOG.debug("Audit rows are not chained; trying again in a second", failed);
        }
    }

    /** How many rows were linked; at most one chunk, none while another instance is at it. */
    int advance() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select chain_audit_records(:most)", Integer.class)
                        .setParameter("most", CHUNK)
                        .getSingleResult());
    }
}
