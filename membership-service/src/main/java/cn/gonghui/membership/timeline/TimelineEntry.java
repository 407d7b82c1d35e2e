package cn.gonghui.membership.timeline;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Immutable;

/** Something that happened to a person, as an event told it. Written once, never changed; goes when he is erased. */
@Entity
@Immutable
@Table(name = "timeline_entry")
class TimelineEntry {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "member_id", nullable = false)
    private UUID memberId;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @CreationTimestamp
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "service", nullable = false)
    private String service;

    @Column(name = "event_id", nullable = false)
    private String eventId;

    @Column(name = "thing", nullable = false)
    private String thing;

    @Column(name = "happened", nullable = false)
    private String happened;

    @Column(name = "subject", nullable = false)
    private UUID subject;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "data", nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String data;

    protected TimelineEntry() {}

    TimelineEntry(UUID memberId, PersonalEvent event) {
        this.id = Ids.next();
        this.memberId = memberId;
        this.occurredAt = event.happenedAt();
        this.service = event.service();
        this.eventId = event.id();
        this.thing = event.thing();
        this.happened = event.happened();
        this.subject = event.subject();
        this.organizationId = event.organizationId();
        this.data = event.data().toString();
    }

    UUID id() {
        return id;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String service() {
        return service;
    }

    String thing() {
        return thing;
    }

    String happened() {
        return happened;
    }

    UUID subject() {
        return subject;
    }

    UUID organizationId() {
        return organizationId;
    }

    /** A JSON object. */
    String data() {
        return data;
    }
}
