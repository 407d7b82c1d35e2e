package cn.gonghui.membership.familyday;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a family has the stamps of all stations. */
@Entity
@Table(name = "task_completion")
class Completion {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "completed_at", updatable = false)
    private Instant completedAt;

    protected Completion() {}

    Completion(UUID registrationId, UUID activityId, Instant completedAt) {
        this.registrationId = registrationId;
        this.activityId = activityId;
        this.completedAt = completedAt;
    }

    UUID registrationId() {
        return registrationId;
    }

    Instant completedAt() {
        return completedAt;
    }
}
