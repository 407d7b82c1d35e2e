package cn.gonghui.kit.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Watches that no committed audit row stays unchained for more than five seconds, whoever should have chained it. The
 * alarm is an error in the log, the gauge {@code suite.audit.unchained.seconds}, and {@code DOWN} at
 * {@code /q/health/well}; the service goes on answering.
 */
@ApplicationScoped
class AuditWatch {

    private static final Logger LOG = Logger.getLogger(AuditWatch.class);
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String OLDEST = "select coalesce((select min(written) from audit_unchained), 0)";

    private final Session session;
    private volatile long oldest;
    private volatile long since;
    private volatile boolean alarmed;

    AuditWatch(Session session, MeterRegistry metrics) {
        this.session = session;
        Gauge.builder("suite.audit.unchained.seconds", this, AuditWatch::seconds)
                .description("How long the oldest committed audit row has been seen waiting for the chain")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(OLDEST, Long.class).getSingleResult()));
    }

    /** @param waiting number of the row that waits longest, 0 for none */
    synchronized void look(long waiting) {
        if (waiting == 0 || waiting != oldest) {
            oldest = waiting;
            since = System.nanoTime();
        }
        var late = waiting != 0 && seconds() > PATIENCE.toSeconds();
        if (late && !alarmed) {
            LOG.errorf("Audit rows have been waiting for the chain for more than %s", PATIENCE);
        } else if (alarmed && waiting == 0) {
            LOG.info("All audit rows are chained again");
        }
        alarmed = late || alarmed && waiting != 0;
    }

    /** 0 where none waits. */
    double seconds() {
        return oldest == 0 ? 0 : Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }

    HealthCheckResponse health() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("audit-chain");
        return alarmed
                ? answer.down().withData("unchainedSeconds", (long) seconds()).build()
                : answer.up().build();
    }
}
