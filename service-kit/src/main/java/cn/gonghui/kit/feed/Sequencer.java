package cn.gonghui.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Gives committed events their positions, one instance at a time for each schema. Writers never wait: they insert
 * without a position, and whatever is visible here is committed, so a position once given has nothing before it that
 * could still appear. In the order of writing: who changes an object after another has seen that other's change, so its
 * event was written later, and the order for each subject is kept.
 */
@ApplicationScoped
class Sequencer {

    static final int CHUNK = 5_000;

    private static final String STATE =
            "select last_position, exists (select from event where position is null) from event_feed";

    /** Two numbers, as the three services share one database: what is locked, and whose. */
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtext('event_feed'), hashtext(current_schema()))";

    private static final String GIVE_POSITIONS = """
            with unpositioned as (
                select id, written from event where position is null order by written limit :chunk
            ), numbered as (
                select id, feed.last_position + row_number() over (order by written) as position
                from unpositioned cross join event_feed feed
            ), positioned as (
                update event set position = numbered.position from numbered where event.id = numbered.id returning 1
            )
            update event_feed set last_position = last_position + (select count(*) from positioned)
            """;

    private final Session session;

    Sequencer(Session session) {
        this.session = session;
    }

    /** Gives positions to at most one chunk, unless another instance is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Progress advance() {
        var before = state();
        if (!before.more() || !locked()) {
            return new Progress(before.lastPosition(), false);
        }
        session.createNativeMutationQuery(GIVE_POSITIONS)
                .setParameter("chunk", CHUNK)
                .executeUpdate();
        return state();
    }

    private boolean locked() {
        return session.createNativeQuery(LOCK, Boolean.class).getSingleResult();
    }

    private Progress state() {
        var row = session.createNativeQuery(STATE, Object[].class).getSingleResult();
        return new Progress(((Number) row[0]).longValue(), (Boolean) row[1]);
    }

    /**
     * @param lastPosition the last position that any instance has given
     * @param more whether committed events without a position are left for this instance
     */
    record Progress(long lastPosition, boolean more) {}
}
