package cn.gonghui.kit.journal;

import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.feed.SequencerLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes down what happens: the event for whoever reads the feed, and the audit row that says who did it. Both are part
 * of the caller's transaction, so that a change, its event and its audit row are there together or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    private final EntityManager entities;
    private final AuditedViews views;
    private final EventData data;
    private final AuditOrigins origins;
    private final SequencerLoop sequencer;
    private final Clock clock;
    private final Event<RecordedEvent> recorded;

    Journal(
            EntityManager entities,
            AuditedViews views,
            EventData data,
            AuditOrigins origins,
            SequencerLoop sequencer,
            Clock clock,
            Event<RecordedEvent> recorded) {
        this.entities = entities;
        this.views = views;
        this.data = data;
        this.origins = origins;
        this.sequencer = sequencer;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * Records an event: one row for the feed, one for the audit trail, whose action and object are told by the type
     * ({@code cn.gonghui.membership.member.joined.v1}: {@code member.joined} of a {@code member}).
     *
     * @param before the object as its view was, with personal fields masked; null where it is new
     * @param after the object as its view is now, with personal fields masked; null where it is gone
     */
    public void record(DomainEvent event, Object before, Object after) {
        var recordedAt = Instant.now();
        var type = EventType.parse(event.type());
        tell(event, recordedAt);
        sequencer.wakeAfterCommit();
        write(
                new AuditEntry(
                        type.action(),
                        type.thing(),
                        event.subject(),
                        event.organizationId(),
                        views.text(before),
                        views.text(after),
                        null,
                        event.occurredAt()),
                recordedAt);
    }

    /**
     * Tells what one change does to many objects: an event for each, so that the feed has everybody's present state. Who
     * did it is told once, by the audit row of the change itself.
     */
    public void tell(List<? extends DomainEvent> events) {
        var recordedAt = Instant.now();
        var written = events.stream().map(event -> tell(event, recordedAt)).toList();
        entities.flush();
        written.forEach(entities::detach);
        sequencer.wakeAfterCommit();
    }

    private OutboxEvent tell(DomainEvent event, Instant recordedAt) {
        var id = Ids.next();
        var told = data.of(event);
        var row = new OutboxEvent(id, event, told.toString(), recordedAt);
        entities.persist(row);
        recorded.fire(new RecordedEvent(id, event, told, recordedAt));
        return row;
    }

    /** Records what changes nothing that others read about, for example a setting or an export. */
    public void audit(
            String action, String objectType, UUID objectId, UUID organizationId, Object before, Object after) {
        audit(action, objectType, objectId, organizationId, before, after, null);
    }

    /** @param reason why the caller says it was needed, for example for a reveal of personal data */
    public void audit(
            String action,
            String objectType,
            UUID objectId,
            UUID organizationId,
            Object before,
            Object after,
            String reason) {
        write(
                new AuditEntry(
                        action,
                        objectType,
                        objectId,
                        organizationId,
                        views.text(before),
                        views.text(after),
                        reason,
                        clock.instant()),
                Instant.now());
    }

    private void write(AuditEntry entry, Instant recordedAt) {
        entities.persist(new AuditRecord(Ids.next(), origins.origin(), entry, recordedAt));
    }
}
