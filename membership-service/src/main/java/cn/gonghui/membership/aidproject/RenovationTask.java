package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** 翻新任务: a room that a squad renovates; it counts in the year in which it is accepted. */
@Entity
@Table(name = "renovation_task")
class RenovationTask extends Aggregate {

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    @Column(name = "room", updatable = false)
    private String room;

    @Column(name = "work", updatable = false)
    private String work;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RenovationStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    protected RenovationTask() {}

    private RenovationTask(UUID id) {
        super(id);
    }

    static RenovationTask plan(AidProject project, PlanRenovation request, Instant now) {
        var task = new RenovationTask(Ids.next());
        task.projectId = project.id();
        task.stationId = project.stationId();
        task.room = request.room();
        task.work = request.work();
        task.status = RenovationStatus.PLANNED;
        task.statusSince = now;
        return task;
    }

    AidRecordEvents planned(UUID runBy, Instant now) {
        return new AidRecordEvents.RenovationPlanned(id(), runBy, now, projectId);
    }

    AidRecordEvents start(UUID runBy, Instant now) {
        move(RenovationAction.START, now);
        return new AidRecordEvents.RenovationStarted(id(), runBy, now, projectId);
    }

    AidRecordEvents accept(LocalDate day, UUID runBy, Instant now) {
        move(RenovationAction.ACCEPT, now);
        acceptedOn = day;
        return new AidRecordEvents.RenovationAccepted(id(), runBy, now, projectId, day);
    }

    private void move(RenovationAction action, Instant now) {
        status = status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
        statusSince = now;
    }

    boolean madeFrom(PlanRenovation request) {
        return Objects.equals(work, request.work());
    }

    String room() {
        return room;
    }

    /** @param underWay whether the project is; only then something may be done */
    RenovationTaskView view(boolean underWay) {
        return new RenovationTaskView(
                id(),
                projectId,
                stationId,
                room,
                work,
                status,
                statusSince,
                acceptedOn,
                underWay ? status.actions() : List.of(),
                createdAt(),
                updatedAt(),
                version());
    }
}
