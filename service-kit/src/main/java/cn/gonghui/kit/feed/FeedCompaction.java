package cn.gonghui.kit.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Removes events of a certain age that a later event of the same subject has made superfluous. Each subject's last event
 * stays, so a reader from the start gets every subject's present state; ids of removed events still mark their places.
 * Without a configured age nothing is removed.
 */
@ApplicationScoped
class FeedCompaction {

    private static final Logger LOG = Logger.getLogger(FeedCompaction.class);
    private static final int SPAN = 10_000;

    private static final String REMOVE = """
            delete from event e
            where e.position > :from and e.position <= :to and e.recorded_at < :before
              and exists (select from event later where later.subject = e.subject and later.position > e.position)
            """;

    private final Session session;
    private final Optional<Duration> age;

    FeedCompaction(Session session, @ConfigProperty(name = "suite.feed.compaction.age") Optional<Duration> age) {
        this.session = session;
        this.age = age;
    }

    @Scheduled(
            every = "${suite.feed.compaction.every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        age.map(Instant.now()::minus).ifPresent(this::compact);
    }

    /** In spans, a transaction each, so that no lock is held for long. Returns how many events were removed. */
    int compact(Instant before) {
        var last = QuarkusTransaction.requiringNew().call(this::lastPosition);
        var removed = 0;
        for (long from = 0; from < last; from += SPAN) {
            var start = from;
            removed += QuarkusTransaction.requiringNew().call(() -> remove(start, before));
        }
        if (removed > 0) {
            LOG.infof("Compacted the feed by %d events", removed);
        }
        return removed;
    }

    private int remove(long from, Instant before) {
        return session.createNativeMutationQuery(REMOVE)
                .setParameter("from", from)
                .setParameter("to", from + SPAN)
                .setParameter("before", before)
                .executeUpdate();
    }

    private long lastPosition() {
        return session.createNativeQuery("select last_position from event_feed", Long.class)
                .getSingleResult();
    }
}
