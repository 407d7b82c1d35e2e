package cn.gonghui.kit.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** One line of the audit trail: who did what to which object. Added and read, never changed. */
@Entity
@Immutable
@Table(name = "audit_record")
public class AuditRecord {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Embedded
    private AuditOrigin origin;

    @Column(name = "action", nullable = false)
    private String action;

    @Column(name = "object_type", nullable = false)
    private String objectType;

    @Column(name = "object_id")
    private UUID objectId;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "before", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String before;

    @Column(name = "after", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String after;

    @Column(name = "reason")
    private String reason;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected AuditRecord() {}

    AuditRecord(UUID id, AuditOrigin origin, AuditEntry entry, Instant recordedAt) {
        this.id = id;
        this.origin = origin;
        this.action = entry.action();
        this.objectType = entry.objectType();
        this.objectId = entry.objectId();
        this.organizationId = entry.organizationId();
        this.before = entry.before();
        this.after = entry.after();
        this.reason = entry.reason();
        this.occurredAt = entry.occurredAt();
        this.recordedAt = recordedAt;
    }
}
