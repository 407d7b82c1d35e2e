package cn.gonghui.membership.commitment;

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
import java.util.UUID;

/**
 * That an employer has promised at an enterprise meeting to have a union by a certain day (建会承诺): open until it has one,
 * which is noticed by itself, or until it is released for a reason.
 */
@Entity
@Table(name = "commitment")
class Commitment extends Aggregate {

    @Column(name = "meeting_id", updatable = false)
    private UUID meetingId;

    @Column(name = "host_id", updatable = false)
    private UUID hostId;

    @Column(name = "employer_id", updatable = false)
    private UUID employerId;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CommitmentStatus status;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "union_id")
    private UUID unionId;

    @Column(name = "postpone_reason")
    private String postponeReason;

    @Column(name = "release_reason")
    private String releaseReason;

    protected Commitment() {}

    private Commitment(UUID id) {
        super(id);
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 where the day has passed */
    static Commitment make(MakeCommitment request, UUID hostId, LocalDate today) {
        var commitment = new Commitment(Ids.next());
        commitment.meetingId = request.meetingId();
        commitment.hostId = hostId;
        commitment.employerId = request.employerId();
        commitment.madeOn = today;
        commitment.dueOn = notPast(request.dueOn(), today);
        commitment.note = request.note();
        commitment.status = CommitmentStatus.OPEN;
        return commitment;
    }

    CommitmentEvents.Made made(Instant now) {
        return new CommitmentEvents.Made(id(), hostId, now, meetingId, employerId, dueOn);
    }

    CommitmentEvents postpone(PostponeCommitment request, LocalDate today, Instant now) {
        status = next(CommitmentAction.POSTPONE);
        dueOn = notPast(request.dueOn(), today);
        postponeReason = request.reason();
        return new CommitmentEvents.Postponed(id(), hostId, now, employerId, dueOn);
    }

    CommitmentEvents keep(UUID union, LocalDate today, Instant now) {
        status = next(CommitmentAction.KEEP);
        unionId = union;
        keptOn = today;
        return new CommitmentEvents.Kept(id(), hostId, now, employerId, unionId);
    }

    CommitmentEvents release(String reason, Instant now) {
        status = next(CommitmentAction.RELEASE);
        releaseReason = reason;
        return new CommitmentEvents.Released(id(), hostId, now, employerId);
    }

    boolean overdueOn(LocalDate day) {
        return status == CommitmentStatus.OPEN && dueOn.isBefore(day);
    }

    private CommitmentStatus next(CommitmentAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    private static LocalDate notPast(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw CommitmentProblem.DUE_IN_THE_PAST.refuseAt("/dueOn");
        }
        return day;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID hostId() {
        return hostId;
    }

    UUID employerId() {
        return employerId;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String note() {
        return note;
    }

    CommitmentStatus status() {
        return status;
    }

    LocalDate keptOn() {
        return keptOn;
    }

    UUID unionId() {
        return unionId;
    }

    String postponeReason() {
        return postponeReason;
    }

    String releaseReason() {
        return releaseReason;
    }
}
