package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.personaldata.EncryptedText;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A member's claim for what befell him (给付申请): submitted, reviewed, approved within all limits, and paid by somebody
 * else than those who reviewed it; withdrawn, if need be, before it is approved. One event of a person has one claim that was
 * neither refused nor withdrawn. What happened is kept encrypted.
 */
@Entity
@Table(name = "mutual_aid_claim")
class Claim extends Aggregate {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "enrolment_id", updatable = false)
    private UUID enrolmentId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "person_index", updatable = false)
    private byte[] personIndex;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_kind", updatable = false)
    private EventKind eventKind;

    @Column(name = "event_on", updatable = false)
    private LocalDate eventOn;

    @Column(name = "event_reference", updatable = false)
    private String eventReference;

    @Column(name = "expense")
    private BigDecimal expense;

    @Column(name = "statement")
    @Convert(converter = EncryptedText.class)
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ClaimStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "reason")
    private String reason;

    @Column(name = "approved")
    private BigDecimal approved;

    @Enumerated(EnumType.STRING)
    @Column(name = "limited_by")
    private LimitedBy limitedBy;

    @Column(name = "reviewers", columnDefinition = "text[]")
    private String[] reviewers;

    @Column(name = "payer")
    private String payer;

    @Column(name = "payment_reference")
    private String paymentReference;

    @Column(name = "paid_at")
    private Instant paidAt;

    protected Claim() {}

    private Claim(UUID id) {
        super(id);
    }

    static Claim submit(Enrolment enrolment, SubmitClaim request, Instant now) {
        var claim = new Claim(Ids.next());
        claim.planId = enrolment.planId();
        claim.enrolmentId = enrolment.id();
        claim.memberId = enrolment.memberId();
        claim.personIndex = enrolment.personIndex();
        claim.organizationId = enrolment.organizationId();
        claim.eventKind = request.eventKind();
        claim.eventOn = request.eventOn();
        claim.eventReference = request.eventReference();
        claim.expense = request.expense().yuan();
        claim.statement = request.statement();
        claim.status = ClaimStatus.SUBMITTED;
        claim.statusSince = now;
        claim.reviewers = new String[0];
        return claim;
    }

    MutualAidEvents.ClaimChanged submitted(Instant now) {
        return changed(null, now);
    }

    /** @param account who reviews, and so never pays */
    MutualAidEvents.ClaimChanged startReview(String account, Instant now) {
        var event = move(ClaimAction.START_REVIEW, now);
        reviewedBy(account);
        return event;
    }

    /** @param account who reviews, and so never pays */
    MutualAidEvents.ClaimChanged giveBack(String why, String account, Instant now) {
        var event = move(ClaimAction.RETURN, now);
        reviewedBy(account);
        reason = why;
        return event;
    }

    MutualAidEvents.ClaimChanged resubmit(ResubmitClaim request, Instant now) {
        var event = move(ClaimAction.RESUBMIT, now);
        expense = request.expense().yuan();
        statement = request.statement();
        reason = null;
        return event;
    }

    MutualAidEvents.ClaimChanged refuse(String why, Instant now) {
        var event = move(ClaimAction.REFUSE, now);
        reason = why;
        return event;
    }

    MutualAidEvents.ClaimChanged withdraw(Instant now) {
        return move(ClaimAction.WITHDRAW, now);
    }

    /** @param account who reviews, and so never pays */
    MutualAidEvents.ClaimChanged approve(Calculation calculation, String account, Instant now) {
        var event = move(ClaimAction.APPROVE, now);
        approved = calculation.payable();
        limitedBy = calculation.limitedBy();
        reviewedBy(account);
        return event;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 for whoever reviewed it at any time */
    MutualAidEvents.ClaimChanged pay(PayClaim request, String account, Instant now) {
        var event = move(ClaimAction.PAY, now);
        if (List.of(reviewers).contains(account)) {
            throw MutualAidProblem.REVIEWER_PAYS_NOT.refuse();
        }
        payer = account;
        paymentReference = request.paymentReference();
        paidAt = now;
        return event;
    }

    private void reviewedBy(String account) {
        reviewers = Stream.concat(Stream.of(reviewers), Stream.of(account))
                .distinct()
                .toArray(String[]::new);
    }

    private MutualAidEvents.ClaimChanged move(ClaimAction action, Instant now) {
        status = status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
        statusSince = now;
        return changed(action, now);
    }

    private MutualAidEvents.ClaimChanged changed(ClaimAction action, Instant now) {
        return new MutualAidEvents.ClaimChanged(id(), organizationId, now, planId, memberId, status, action);
    }

    UUID planId() {
        return planId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID memberId() {
        return memberId;
    }

    UUID organizationId() {
        return organizationId;
    }

    EventKind eventKind() {
        return eventKind;
    }

    LocalDate eventOn() {
        return eventOn;
    }

    String eventReference() {
        return eventReference;
    }

    BigDecimal expense() {
        return expense;
    }

    String statement() {
        return statement;
    }

    ClaimStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    String reason() {
        return reason;
    }

    BigDecimal approved() {
        return approved;
    }

    LimitedBy limitedBy() {
        return limitedBy;
    }

    String paymentReference() {
        return paymentReference;
    }

    Instant paidAt() {
        return paidAt;
    }
}
