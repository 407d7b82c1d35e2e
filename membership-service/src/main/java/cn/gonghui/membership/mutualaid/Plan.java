package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.member.EmploymentForm;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A mutual-aid plan (互助保障计划): drafted, open for enrolment, closed; its terms stand from its opening on. */
@Entity
@Table(name = "mutual_aid_plan")
class Plan extends Aggregate {

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "name")
    private String name;

    @Column(name = "terms")
    private String terms;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "waiting_days")
    private int waitingDays;

    @Column(name = "premium")
    private BigDecimal premium;

    @Column(name = "year_limit")
    private BigDecimal yearLimit;

    @Column(name = "person_limit")
    private BigDecimal personLimit;

    @Column(name = "employment_forms", columnDefinition = "text[]")
    private String[] employmentForms;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PlanStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @ElementCollection
    @CollectionTable(name = "mutual_aid_benefit", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Benefit> benefits = new ArrayList<>();

    protected Plan() {}

    private Plan(UUID id) {
        super(id);
    }

    static Plan draft(SetPlan request, Instant now) {
        var plan = new Plan(Ids.next());
        plan.organizationId = request.organizationId();
        plan.status = PlanStatus.DRAFT;
        plan.statusSince = now;
        plan.describe(request);
        return plan;
    }

    MutualAidEvents.PlanChanged drafted(Instant now) {
        return changed(null, now);
    }

    MutualAidEvents.PlanChanged edit(SetPlan request, Instant now) {
        var event = move(PlanAction.EDIT, now);
        describe(request);
        return event;
    }

    MutualAidEvents.PlanChanged move(PlanAction action, Instant now) {
        status = status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
        statusSince = now;
        return changed(action, now);
    }

    private MutualAidEvents.PlanChanged changed(PlanAction action, Instant now) {
        return new MutualAidEvents.PlanChanged(id(), organizationId, now, status, action);
    }

    private void describe(SetPlan request) {
        name = request.name();
        terms = request.terms();
        startsOn = request.startsOn();
        endsOn = request.endsOn();
        waitingDays = request.waitingDays();
        premium = request.premium().yuan();
        yearLimit = request.yearLimit().yuan();
        personLimit = request.personLimit().yuan();
        employmentForms =
                request.formsGiven().stream().map(EmploymentForm::name).toArray(String[]::new);
        benefits.clear();
        request.benefits()
                .forEach(benefit -> benefits.add(new Benefit(
                        benefit.eventKind(),
                        benefit.rate(),
                        benefit.eventLimit().yuan())));
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 unless members may enrol today, and are covered for a day at least */
    void requireOpen(LocalDate today) {
        if (status != PlanStatus.OPEN || coveredFrom(today).isAfter(endsOn)) {
            throw MutualAidProblem.PLAN_NOT_OPEN.refuse();
        }
    }

    boolean admits(EmploymentForm form) {
        return employmentForms.length == 0 || List.of(employmentForms).contains(form.name());
    }

    Optional<Benefit> benefit(EventKind kind) {
        return benefits.stream().filter(benefit -> benefit.eventKind() == kind).findFirst();
    }

    /** First day of cover for who enrols on a day. */
    LocalDate coveredFrom(LocalDate enrolledOn) {
        return (enrolledOn.isBefore(startsOn) ? startsOn : enrolledOn).plusDays(waitingDays);
    }

    SetPlan terms() {
        return new SetPlan(
                organizationId,
                name,
                terms,
                startsOn,
                endsOn,
                waitingDays,
                Money.of(premium),
                Money.of(yearLimit),
                Money.of(personLimit),
                Arrays.stream(employmentForms).map(EmploymentForm::valueOf).toList(),
                benefits.stream()
                        .map(benefit -> new SetPlan.BenefitTerms(
                                benefit.eventKind(), benefit.rate(), Money.of(benefit.eventLimit())))
                        .toList());
    }

    UUID organizationId() {
        return organizationId;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    BigDecimal premium() {
        return premium;
    }

    BigDecimal yearLimit() {
        return yearLimit;
    }

    BigDecimal personLimit() {
        return personLimit;
    }

    PlanStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }
}
