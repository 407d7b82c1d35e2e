package cn.gonghui.kit.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A job as it is read; written by {@link JobStore}, as each step is a compare-and-set against the worker's lease. */
@Entity
@Immutable
@Table(name = "job")
class Job {

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "version")
    long version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "kind")
    String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    JobState state;

    @Column(name = "asker_subject")
    String askerSubject;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "done")
    long done;

    @Column(name = "total")
    Long total;

    @Column(name = "counts", columnDefinition = "jsonb")
    String counts;

    @Column(name = "result")
    String result;

    @Column(name = "failure", columnDefinition = "jsonb")
    String failure;

    @Column(name = "cancel_requested_at")
    Instant cancelRequestedAt;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    protected Job() {}
}
