package cn.gonghui.membership.walk;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.membership.registration.Attendees.Attendee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a walker passed every check point of a route (完赛); at the last one's time. */
@Entity
@Table(name = "walk_finish")
class Finish extends Aggregate {

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "route_id", updatable = false)
    private UUID routeId;

    @Column(name = "finished_at", updatable = false)
    private Instant finishedAt;

    protected Finish() {}

    private Finish(UUID id) {
        super(id);
    }

    static Finish of(UUID activityId, Attendee walker, UUID routeId, Instant finishedAt) {
        var finish = new Finish(Ids.next());
        finish.activityId = activityId;
        finish.participantId = walker.participantId();
        finish.memberId = walker.memberId();
        finish.routeId = routeId;
        finish.finishedAt = finishedAt;
        return finish;
    }

    WalkFinished finished(UUID organizationId) {
        return new WalkFinished(id(), organizationId, finishedAt, activityId, memberId);
    }

    UUID participantId() {
        return participantId;
    }

    UUID memberId() {
        return memberId;
    }

    UUID routeId() {
        return routeId;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
