package cn.gonghui.kit.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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

    /** One look a second: within the patience, no look is forgotten. */
    private static final int MOST_SEEN = 10;

    private static final String WAITING = """
            select written from audit_unchained
            where written = (select max(written) from audit_unchained) or written in (:seen)
            order by written""";

    private final Session session;

    /** The last row that waited at each look, which is chained after all others of that look, and when that was. */
    private final SequencedMap<Long, Long> seen = new LinkedHashMap<>();

    private boolean alarmed;

    AuditWatch(Session session, MeterRegistry metrics) {
        this.session = session;
        Gauge.builder("suite.audit.unchained.seconds", this, AuditWatch::seconds)
                .description("How long the oldest committed audit row has been seen waiting for the chain")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(
                QuarkusTransaction.requiringNew()
                        .call(() -> session.createNativeQuery(WAITING, Long.class)
                                .setParameterList("seen", numbersSeen())
                                .getResultList()),
                System.nanoTime());
    }

    /** @param waiting numbers of the row that waits last and of those seen before that still wait, in order */
    synchronized void look(List<Long> waiting, long now) {
        seen.keySet().retainAll(waiting);
        if (!waiting.isEmpty() && seen.size() < MOST_SEEN) {
            seen.putIfAbsent(waiting.getLast(), now);
        }
        var late = seconds(now) > PATIENCE.toSeconds();
        if (late && !alarmed) {
            LOG.errorf("Audit rows have been waiting for the chain for more than %s", PATIENCE);
        } else if (alarmed && !late) {
            LOG.info("Audit rows are chained in time again");
        }
        alarmed = late;
    }

    /** 0 where none waits. */
    double seconds() {
        return seconds(System.nanoTime());
    }

    private synchronized double seconds(long now) {
        return seen.isEmpty()
                ? 0
                : Duration.ofNanos(now - seen.firstEntry().getValue()).toMillis() / 1000.0;
    }

    private synchronized List<Long> numbersSeen() {
        return List.copyOf(seen.keySet());
    }

    synchronized HealthCheckResponse health() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("audit-chain");
        return alarmed
                ? answer.down().withData("unchainedSeconds", (long) seconds()).build()
                : answer.up().build();
    }
}
