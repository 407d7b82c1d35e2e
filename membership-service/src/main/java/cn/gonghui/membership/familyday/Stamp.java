package cn.gonghui.membership.familyday;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a family did the task of a station; once, however often it is sent. */
@Entity
@Table(name = "task_stamp")
class Stamp {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "registration_id", updatable = false)
    private UUID registrationId;

    @Column(name = "station", updatable = false)
    private String station;

    @Column(name = "stamped_at", updatable = false)
    private Instant stampedAt;

    protected Stamp() {}

    Stamp(UUID activityId, UUID registrationId, String station, Instant stampedAt) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.registrationId = registrationId;
        this.station = station;
        this.stampedAt = stampedAt;
    }

    UUID registrationId() {
        return registrationId;
    }

    String station() {
        return station;
    }

    Instant stampedAt() {
        return stampedAt;
    }
}
