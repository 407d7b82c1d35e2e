package cn.gonghui.membership.application;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.identity.LuhnNumber;
import cn.gonghui.membership.member.CreateMember;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * An application to join a union (入会申请): submitted, perhaps returned and mended, then accepted, which makes the applicant
 * a member, or rejected or withdrawn.
 */
@Entity
@Table(name = "application")
public class Application extends Aggregate {

    private static final int DIGITS = 13;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "secret_hash", updatable = false)
    private byte[] secretHash;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "submitted_to_id", updatable = false)
    private UUID submittedToId;

    @Embedded
    private Applicant applicant;

    @Column(name = "meeting_id", updatable = false)
    private UUID meetingId;

    @Column(name = "venue_id", updatable = false)
    private UUID venueId;

    @Column(name = "card_wanted", updatable = false)
    private boolean cardWanted;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private ApplicationChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ApplicationStatus status;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "submitted_on", updatable = false)
    private LocalDate submittedOn;

    @Column(name = "waiting_since")
    private LocalDate waitingSince;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "card_id")
    private UUID cardId;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "content_index", updatable = false)
    private byte[] contentIndex;

    @Column(name = "erased_at", insertable = false, updatable = false)
    private Instant erasedAt;

    protected Application() {}

    private Application(UUID id) {
        super(id);
    }

    static Application submit(SubmitApplication request, Submission submission) {
        var application = new Application(Ids.next());
        application.number = LuhnNumber.random(DIGITS);
        application.secretHash = submission.secretHash();
        application.organizationId = request.organizationId();
        application.submittedToId = request.organizationId();
        application.applicant = Applicant.of(request, submission.personIndex());
        application.meetingId = request.meetingId();
        application.venueId = submission.venueId();
        application.cardWanted = request.wantsCard();
        application.channel = submission.channel();
        application.status = ApplicationStatus.SUBMITTED;
        application.submittedOn = submission.today();
        application.waitingSince = submission.today();
        application.externalReference = request.externalReference();
        application.contentIndex = submission.contentIndex();
        return application;
    }

    ApplicationEvents.Submitted submitted(Instant now) {
        return new ApplicationEvents.Submitted(id(), organizationId, now, channel, meetingId);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where the table does not allow it */
    void require(ApplicationAction action) {
        next(action);
    }

    ApplicationEvents.Accepted accept(UUID newMemberId, UUID newCardId, LocalDate today, Instant now) {
        status = next(ApplicationAction.ACCEPT);
        decidedOn = today;
        memberId = newMemberId;
        cardId = newCardId;
        return new ApplicationEvents.Accepted(id(), organizationId, now, memberId, cardId, meetingId);
    }

    ApplicationEvents.Changed reject(String reason, LocalDate today, Instant now) {
        status = next(ApplicationAction.REJECT);
        decisionReason = reason;
        decidedOn = today;
        return changed(ApplicationAction.REJECT, now);
    }

    ApplicationEvents.Changed giveBack(String reason, Instant now) {
        status = next(ApplicationAction.RETURN);
        decisionReason = reason;
        return changed(ApplicationAction.RETURN, now);
    }

    ApplicationEvents.Changed withdraw(LocalDate today, Instant now) {
        status = next(ApplicationAction.WITHDRAW);
        decidedOn = today;
        return changed(ApplicationAction.WITHDRAW, now);
    }

    /** @param personIndex keyed index of the mended document */
    ApplicationEvents.Changed resubmit(ResubmitApplication mended, byte[] personIndex, LocalDate today, Instant now) {
        status = next(ApplicationAction.RESUBMIT);
        applicant.mend(mended, personIndex);
        waitingSince = today.isBefore(submittedOn) ? submittedOn : today;
        decisionReason = null;
        return changed(ApplicationAction.RESUBMIT, now);
    }

    /** The member that this applicant becomes. */
    CreateMember newMember(LocalDate today) {
        return applicant.newMember(organizationId, today);
    }

    boolean madeFrom(byte[] requestIndex) {
        return Arrays.equals(contentIndex, requestIndex);
    }

    private ApplicationEvents.Changed changed(ApplicationAction action, Instant now) {
        return new ApplicationEvents.Changed(id(), organizationId, now, status, action);
    }

    private ApplicationStatus next(ApplicationAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    Applicant applicant() {
        return applicant;
    }

    String number() {
        return number;
    }

    byte[] secretHash() {
        return secretHash;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID submittedToId() {
        return submittedToId;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID venueId() {
        return venueId;
    }

    boolean cardWanted() {
        return cardWanted;
    }

    ApplicationChannel channel() {
        return channel;
    }

    ApplicationStatus status() {
        return status;
    }

    String decisionReason() {
        return decisionReason;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    /** Since when it waits for a decision, or waited for the one it has. */
    LocalDate waitingSince() {
        return waitingSince;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    UUID memberId() {
        return memberId;
    }

    UUID cardId() {
        return cardId;
    }

    String externalReference() {
        return externalReference;
    }

    /** Null unless the applicant was erased; then nothing tells who he was. */
    Instant erasedAt() {
        return erasedAt;
    }
}
