package cn.gonghui.kit.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/**
 * An event as it is kept. It is written without a position, in the transaction of the change that it tells of; once
 * that is committed, the sequencer gives it its place in the feed.
 */
@Entity
@Immutable
@Table(name = "event")
public class OutboxEvent {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "position", insertable = false)
    private Long position;

    @Column(name = "type", nullable = false)
    private String type;

    @Column(name = "subject", nullable = false)
    private UUID subject;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "data", nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String data;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected OutboxEvent() {}

    OutboxEvent(UUID id, DomainEvent event, String data, Instant recordedAt) {
        this.id = id;
        this.type = event.type();
        this.subject = event.subject();
        this.organizationId = event.organizationId();
        this.data = data;
        this.occurredAt = event.occurredAt();
        this.recordedAt = recordedAt;
    }

    /** From 1, without gaps when given; null until the sequencer has come by. */
    public Long position() {
        return position;
    }

    public String type() {
        return type;
    }

    public UUID subject() {
        return subject;
    }

    public UUID organizationId() {
        return organizationId;
    }

    /** A JSON object. */
    public String data() {
        return data;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
