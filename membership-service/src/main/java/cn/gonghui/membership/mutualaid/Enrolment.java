package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/**
 * That a member takes part in a plan (参保), once. A person's first one in the plan keeps the account: what has been approved
 * for him under whichever membership, so that whoever approves holds its row, and the limit is never passed. Ends with the
 * membership; what happened before stays covered.
 */
@Entity
@Table(name = "mutual_aid_enrolment")
class Enrolment extends Aggregate {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "person_index", updatable = false)
    private byte[] personIndex;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "enrolled_on", updatable = false)
    private LocalDate enrolledOn;

    @Column(name = "covered_from", updatable = false)
    private LocalDate coveredFrom;

    @Column(name = "covered_until")
    private LocalDate coveredUntil;

    @Column(name = "premium", updatable = false)
    private BigDecimal premium;

    @Column(name = "person_limit", updatable = false)
    private BigDecimal personLimit;

    @Column(name = "approved")
    private BigDecimal approved;

    @Formula("(select account.approved from mutual_aid_enrolment account where account.id = account_id)")
    private BigDecimal approvedForPerson;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private EnrolmentStatus status;

    protected Enrolment() {}

    private Enrolment(UUID id) {
        super(id);
    }

    /** @param account the person's first enrolment in the plan; null where this is it */
    static Enrolment of(
            Plan plan, UUID memberId, byte[] personIndex, UUID organizationId, Enrolment account, LocalDate today) {
        var enrolment = new Enrolment(Ids.next());
        enrolment.planId = plan.id();
        enrolment.memberId = memberId;
        enrolment.personIndex = personIndex;
        enrolment.accountId = account == null ? enrolment.id() : account.id();
        enrolment.organizationId = organizationId;
        enrolment.enrolledOn = today;
        enrolment.coveredFrom = plan.coveredFrom(today);
        enrolment.coveredUntil = plan.endsOn();
        enrolment.premium = plan.premium();
        enrolment.personLimit = plan.personLimit();
        enrolment.approved = BigDecimal.ZERO.setScale(2);
        enrolment.approvedForPerson = account == null ? enrolment.approved : account.approved;
        enrolment.status = EnrolmentStatus.ACTIVE;
        return enrolment;
    }

    MutualAidEvents.Enrolled enrolled(Instant now) {
        return new MutualAidEvents.Enrolled(id(), organizationId, now, planId, memberId);
    }

    /** @param last day of the membership */
    MutualAidEvents.Ended end(LocalDate last, Instant now) {
        status = EnrolmentStatus.ENDED;
        coveredUntil = last.isBefore(coveredUntil) ? last : coveredUntil;
        return new MutualAidEvents.Ended(id(), organizationId, now, planId, memberId);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(coveredFrom) && !day.isAfter(coveredUntil);
    }

    /** What may still be approved in the period, of the person's account. */
    BigDecimal remaining() {
        return personLimit.subtract(approved);
    }

    /** On the person's account. */
    void approve(BigDecimal amount) {
        approved = approved.add(amount);
    }

    UUID planId() {
        return planId;
    }

    UUID memberId() {
        return memberId;
    }

    /** Tells persons apart; null once he has been erased. */
    byte[] personIndex() {
        return personIndex;
    }

    UUID organizationId() {
        return organizationId;
    }

    LocalDate enrolledOn() {
        return enrolledOn;
    }

    LocalDate coveredFrom() {
        return coveredFrom;
    }

    LocalDate coveredUntil() {
        return coveredUntil;
    }

    BigDecimal premium() {
        return premium;
    }

    BigDecimal approvedForPerson() {
        return approvedForPerson;
    }

    EnrolmentStatus status() {
        return status;
    }
}
