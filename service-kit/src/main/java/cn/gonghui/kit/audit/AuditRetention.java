package cn.gonghui.kit.audit;

import cn.gonghui.kit.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * Removes audit rows that are older than {@code suite.audit.retention}, from the chain's beginning, leaving an anchor
 * from which the rest is verified. Without that setting all are kept; less than 180 days is refused here at the start,
 * and by the database whoever asks.
 */
@Singleton
@Startup
class AuditRetention {

    private static final Duration LEAST = Duration.ofDays(180);
    private static final int CHUNK = 5_000;

    private final Session session;
    private final Journal journal;
    private final Optional<Duration> kept;

    AuditRetention(
            Session session, Journal journal, @ConfigProperty(name = "suite.audit.retention") Optional<Duration> kept) {
        this.session = session;
        this.journal = journal;
        this.kept = kept;
        if (kept.filter(duration -> duration.compareTo(LEAST) < 0).isPresent()) {
            throw new PreventFurtherStepsException("suite.audit.retention is shorter than 180 days.", 1);
        }
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        kept.map(Instant.now()::minus).ifPresent(before -> {
            while (purge(before) > 0) {
                Thread.onSpinWait();
            }
        });
    }

    /** Removes one chunk of what was chained before that moment; audited. Returns how many rows were removed. */
    int purge(Instant before) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var removed = session.createNativeQuery("select purge_audit_records(:before, :most)", Integer.class)
                    .setParameter("before", before)
                    .setParameter("most", CHUNK)
                    .getSingleResult();
            if (removed > 0) {
                journal.audit("audit-trail.purged", "audit-trail", null, null, null, new Purged(removed, before));
            }
            return removed;
        });
    }

    private record Purged(int records, Instant chainedBefore) {}
}
