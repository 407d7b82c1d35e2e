package cn.gonghui.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/**
 * How far this service has read in the feeds of others. A place advances by compare-and-set in the transaction that
 * applies the events, so that two instances which have fetched the same batch apply it once.
 */
@ApplicationScoped
class FeedSubscriptions {

    private static final String ADVANCE = """
            update feed_subscription
            set last_event_id = cast(:reached as text), behind = :behind, as_of = :asOf, caught_up = :behind = 0,
                error = null, updated_at = now()
            where source = :source and last_event_id is not distinct from cast(:from as text)
            """;

    private static final String START_OVER = """
            update feed_subscription
            set last_event_id = null, behind = null, as_of = null, caught_up = false, updated_at = now()
            where source = :source and last_event_id is not distinct from cast(:from as text)
            """;

    private static final String FAIL =
            "update feed_subscription set caught_up = false, error = :error, updated_at = now() where source = :source";

    private final Session session;

    FeedSubscriptions(Session session) {
        this.session = session;
    }

    /** Where to go on; null at the start. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String place(String source) {
        session.createNativeMutationQuery(
                        "insert into feed_subscription (source) values (:source) on conflict (source) do nothing")
                .setParameter("source", source)
                .executeUpdate();
        return session.createNativeQuery(
                        "select last_event_id from feed_subscription where source = :source", String.class)
                .setParameter("source", source)
                .getSingleResult();
    }

    /**
     * Applies a batch that was fetched from {@code from} on, whole or not at all.
     *
     * @return false where another instance has been faster; nothing was applied then
     */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean apply(FeedSubscriber subscriber, String from, FeedBatch batch) {
        var advanced = session.createNativeMutationQuery(ADVANCE)
                .setParameter("source", subscriber.source())
                .setParameter("from", from)
                .setParameter("reached", batch.reached(from))
                .setParameter("behind", batch.behind())
                .setParameter("asOf", batch.asOf())
                .executeUpdate();
        if (advanced == 0) {
            return false;
        }
        batch.events().forEach(subscriber::apply);
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void startOver(String source, String from) {
        session.createNativeMutationQuery(START_OVER)
                .setParameter("source", source)
                .setParameter("from", from)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(String source, String error) {
        session.createNativeMutationQuery(FAIL)
                .setParameter("source", source)
                .setParameter("error", error)
                .executeUpdate();
    }

    @Transactional
    List<FeedSubscriptionView> all() {
        return session.createNativeQuery("""
                        select source, last_event_id, behind, as_of, caught_up, error, updated_at
                        from feed_subscription order by source
                        """, Object[].class).getResultList().stream()
                .map(FeedSubscriptions::view)
                .toList();
    }

    private static FeedSubscriptionView view(Object[] row) {
        return new FeedSubscriptionView(
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).longValue(),
                (Instant) row[3],
                (Boolean) row[4],
                (String) row[5],
                (Instant) row[6]);
    }
}
