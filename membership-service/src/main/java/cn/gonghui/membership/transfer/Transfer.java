package cn.gonghui.membership.transfer;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.member.MemberStatus;
import cn.gonghui.membership.member.MemberTransfers.Candidate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member's way from one union to another (转会): asked for by the destination or by himself, released by the origin or,
 * when that stays silent, by itself, then accepted by the destination; until then either may refuse it, and whoever asked
 * for it withdraw it.
 */
@Entity
@Table(name = "transfer")
public class Transfer extends Aggregate {

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "origin_id")
    private UUID originId;

    @Column(name = "destination_id")
    private UUID destinationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private TransferStatus status;

    @Column(name = "requested_by_member", updatable = false)
    private boolean requestedByMember;

    @Column(name = "requested_on", updatable = false)
    private LocalDate requestedOn;

    @Column(name = "release_on", updatable = false)
    private LocalDate releaseOn;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "released_by_time")
    private boolean releasedByTime;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private MemberStatus statusBefore;

    protected Transfer() {}

    private Transfer(UUID id) {
        super(id);
    }

    /** @param releaseOn the day on which it is released by itself */
    static Transfer request(
            Candidate member, UUID destinationId, boolean byMember, LocalDate today, LocalDate releaseOn) {
        var transfer = new Transfer(Ids.next());
        transfer.memberId = member.memberId();
        transfer.originId = member.organizationId();
        transfer.destinationId = destinationId;
        transfer.status = TransferStatus.REQUESTED;
        transfer.requestedByMember = byMember;
        transfer.requestedOn = today;
        transfer.releaseOn = releaseOn;
        return transfer;
    }

    TransferEvents.Requested requested(Instant now) {
        return new TransferEvents.Requested(id(), destinationId, now, status);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where the table does not allow it */
    void require(TransferAction action) {
        next(action);
    }

    /**
     * @param before how the member stood
     * @param byTime whether nobody said so and the time was over
     */
    TransferEvents.Changed release(MemberStatus before, boolean byTime, LocalDate today, Instant now) {
        status = next(TransferAction.RELEASE);
        statusBefore = before;
        releasedByTime = byTime;
        releasedOn = today;
        return changed(TransferAction.RELEASE, now);
    }

    TransferEvents.Changed accept(LocalDate today, Instant now) {
        return decide(TransferAction.ACCEPT, null, today, now);
    }

    TransferEvents.Changed refuse(String why, LocalDate today, Instant now) {
        return decide(TransferAction.REFUSE, why, today, now);
    }

    TransferEvents.Changed withdraw(LocalDate today, Instant now) {
        return decide(TransferAction.WITHDRAW, null, today, now);
    }

    /** The origin or the destination has gone into another union. */
    void follow(UUID former, UUID into) {
        originId = originId.equals(former) ? into : originId;
        destinationId = destinationId.equals(former) ? into : destinationId;
    }

    boolean goesNowhere() {
        return originId.equals(destinationId);
    }

    private TransferEvents.Changed decide(TransferAction action, String why, LocalDate today, Instant now) {
        status = next(action);
        reason = why;
        decidedOn = today;
        return changed(action, now);
    }

    private TransferEvents.Changed changed(TransferAction action, Instant now) {
        return new TransferEvents.Changed(
                id(),
                destinationId,
                now,
                releasedOn == null ? null : originId,
                status,
                action,
                status == TransferStatus.ACCEPTED ? memberId : null);
    }

    private TransferStatus next(TransferAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    UUID memberId() {
        return memberId;
    }

    UUID originId() {
        return originId;
    }

    UUID destinationId() {
        return destinationId;
    }

    TransferStatus status() {
        return status;
    }

    boolean requestedByMember() {
        return requestedByMember;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate releaseOn() {
        return releaseOn;
    }

    LocalDate releasedOn() {
        return releasedOn;
    }

    boolean releasedByTime() {
        return releasedByTime;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String reason() {
        return reason;
    }

    /** How the member stood before the release; null before it. */
    MemberStatus statusBefore() {
        return statusBefore;
    }
}
