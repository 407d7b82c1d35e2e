package cn.gonghui.membership.establishment;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * The establishment of a union in an employer (建会): drafted, applied for with the superior union, approved (the union is
 * in preparation), elected, established; or returned to be mended, or refused; or abandoned on the way.
 */
@Entity
@Table(name = "union_establishment")
public class UnionEstablishment extends Aggregate {

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employerId;

    @Column(name = "superior_id", nullable = false)
    private UUID superiorId;

    @Column(name = "union_name", nullable = false)
    private String unionName;

    @Enumerated(EnumType.STRING)
    @Column(name = "union_kind", nullable = false)
    private OrganizationKind unionKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private EstablishmentStatus status;

    @Column(name = "reason")
    private String reason;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "elected_on")
    private LocalDate electedOn;

    @Column(name = "term_ends_on")
    private LocalDate termEndsOn;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    @ElementCollection
    @CollectionTable(name = "union_committee_seat", joinColumns = @JoinColumn(name = "establishment_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<CommitteeSeat> committee = new ArrayList<>();

    protected UnionEstablishment() {}

    private UnionEstablishment(UUID id) {
        super(id);
    }

    static UnionEstablishment draft(UUID id, UUID employerId, EditEstablishment content) {
        var establishment = new UnionEstablishment(id);
        establishment.employerId = employerId;
        establishment.status = EstablishmentStatus.DRAFT;
        establishment.fill(content);
        return establishment;
    }

    EstablishmentEvents.Drafted drafted(Instant now) {
        return new EstablishmentEvents.Drafted(id(), superiorId, employerId, now);
    }

    EstablishmentEvents.Edited edit(EditEstablishment content, Instant now) {
        advance(EstablishmentAction.EDIT);
        fill(content);
        return new EstablishmentEvents.Edited(id(), superiorId, employerId, now);
    }

    EstablishmentEvents.Applied apply(LocalDate today, Instant now) {
        advance(EstablishmentAction.APPLY);
        appliedOn = today;
        reason = null;
        return new EstablishmentEvents.Applied(id(), superiorId, employerId, now);
    }

    EstablishmentEvents.Returned giveBack(String why, LocalDate today, Instant now) {
        advance(EstablishmentAction.RETURN);
        decide(why, today);
        return new EstablishmentEvents.Returned(id(), superiorId, employerId, now);
    }

    EstablishmentEvents.Refused refuse(String why, LocalDate today, Instant now) {
        advance(EstablishmentAction.REFUSE);
        decide(why, today);
        return new EstablishmentEvents.Refused(id(), superiorId, employerId, now);
    }

    /** Refuses what {@link #approve} would refuse, before the union is made. */
    void checkApprovable() {
        next(EstablishmentAction.APPROVE);
    }

    EstablishmentEvents.Approved approve(UUID unionId, LocalDate today, Instant now) {
        advance(EstablishmentAction.APPROVE);
        decide(null, today);
        organizationId = unionId;
        return new EstablishmentEvents.Approved(id(), superiorId, employerId, unionId, now);
    }

    EstablishmentEvents.Elected elect(ElectCommittee election, LocalDate today, Instant now) {
        next(EstablishmentAction.ELECT);
        EstablishmentPolicy.checkElection(election, decidedOn, today);
        advance(EstablishmentAction.ELECT);
        electedOn = election.electedOn();
        termEndsOn = election.termEndsOn();
        committee.clear();
        committee.addAll(election.committee());
        return new EstablishmentEvents.Elected(id(), superiorId, employerId, organizationId, now);
    }

    EstablishmentEvents.Confirmed establish(LocalDate day, LocalDate today, Instant now) {
        next(EstablishmentAction.ESTABLISH);
        if (day.isBefore(electedOn) || day.isAfter(today)) {
            throw EstablishmentProblem.DATES_OUT_OF_ORDER.refuseAt("/establishedOn");
        }
        advance(EstablishmentAction.ESTABLISH);
        establishedOn = day;
        return new EstablishmentEvents.Confirmed(id(), superiorId, employerId, organizationId, now);
    }

    /** The union in preparation, where there is one, is {@link #organizationId}: to be dissolved with it. */
    EstablishmentEvents.Abandoned abandon(String why, Instant now) {
        advance(EstablishmentAction.ABANDON);
        reason = why;
        return new EstablishmentEvents.Abandoned(id(), superiorId, employerId, organizationId, now);
    }

    /** The union being made stands under another superior union now. */
    void follow(UUID superior) {
        superiorId = superior;
    }

    EditEstablishment editable() {
        return new EditEstablishment(superiorId, unionName, unionKind);
    }

    private EstablishmentStatus next(EstablishmentAction action) {
        return status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
    }

    private void advance(EstablishmentAction action) {
        status = next(action);
    }

    private void decide(String why, LocalDate today) {
        reason = why;
        decidedOn = today;
    }

    private void fill(EditEstablishment content) {
        superiorId = content.superiorId();
        unionName = content.unionName().strip();
        unionKind = content.unionKind();
    }

    public UUID employerId() {
        return employerId;
    }

    public UUID superiorId() {
        return superiorId;
    }

    public String unionName() {
        return unionName;
    }

    public OrganizationKind unionKind() {
        return unionKind;
    }

    public EstablishmentStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public LocalDate electedOn() {
        return electedOn;
    }

    public LocalDate termEndsOn() {
        return termEndsOn;
    }

    public LocalDate establishedOn() {
        return establishedOn;
    }

    /** Seats of whoever has one of these names have no name any more. */
    void forget(Set<String> names) {
        committee.replaceAll(seat -> seat.isOf(names) ? new CommitteeSeat(seat.position(), null) : seat);
    }

    public List<CommitteeSeat> committee() {
        return List.copyOf(committee);
    }
}
