package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.job.JobState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A rotation (密钥轮换) as it is read: what was asked for, and how far its job is. */
@Entity
@Immutable
@Subselect("""
        select r.id, r.to_key, r.dry_run, j.version, j.created_at, j.updated_at, j.state, j.done, j.total, j.counts,
               j.failure, j.finished_at
        from key_rotation r join job j on j.id = r.id
        """)
class KeyRotation {

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "to_key")
    int toKey;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "version")
    long version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    JobState state;

    @Column(name = "done")
    long done;

    @Column(name = "total")
    Long total;

    @Column(name = "counts", columnDefinition = "jsonb")
    String counts;

    @Column(name = "failure", columnDefinition = "jsonb")
    String failure;

    @Column(name = "finished_at")
    Instant finishedAt;

    protected KeyRotation() {}
}
