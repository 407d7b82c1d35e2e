package cn.gonghui.membership.walk;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a walker passed a check point; once, however often it is sent. */
@Entity
@Table(name = "walk_passing")
class Passing {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "route_id", updatable = false)
    private UUID routeId;

    @Column(name = "check_point", updatable = false)
    private String checkPoint;

    @Column(name = "passed_at", updatable = false)
    private Instant passedAt;

    protected Passing() {}

    Passing(UUID activityId, UUID participantId, UUID routeId, String checkPoint, Instant passedAt) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.participantId = participantId;
        this.routeId = routeId;
        this.checkPoint = checkPoint;
        this.passedAt = passedAt;
    }

    UUID participantId() {
        return participantId;
    }

    UUID routeId() {
        return routeId;
    }

    String checkPoint() {
        return checkPoint;
    }

    Instant passedAt() {
        return passedAt;
    }
}
