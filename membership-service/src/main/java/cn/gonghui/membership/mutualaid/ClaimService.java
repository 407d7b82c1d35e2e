package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes claims, reviews them, approves within all limits and pays; nobody pays what he reviewed. */
@ApplicationScoped
public class ClaimService {

    private final ClaimRepository claims;
    private final EnrolmentRepository enrolments;
    private final PlanRepository plans;
    private final MemberDirectory members;
    private final Consents consents;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    ClaimService(
            ClaimRepository claims,
            EnrolmentRepository enrolments,
            PlanRepository plans,
            MemberDirectory members,
            Consents consents,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Actor actor,
            Journal journal,
            Clock clock) {
        this.claims = claims;
        this.enrolments = enrolments;
        this.plans = plans;
        this.members = members;
        this.consents = consents;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ClaimView submit(SubmitClaim request) {
        var memberId = request.memberId() == null ? self().orElse(null) : request.memberId();
        members.hold(Optional.ofNullable(memberId).stream().toList());
        var enrolment = memberId == null
                ? null
                : enrolments.of(request.planId(), memberId).orElse(null);
        if (enrolment == null
                || enrolment.personIndex() == null
                || !isOwn(memberId) && !organizations.covers(enrolment.organizationId())) {
            throw MutualAidProblem.NOT_COVERED.refuseAt("/memberId");
        }
        if (request.eventOn().isAfter(BusinessDay.today(clock))) {
            throw Problem.invalid(Violation.inBody("/eventOn", "in-the-future"));
        }
        consents.require(ConsentPurpose.MUTUAL_AID, memberId, "/memberId");
        var plan = plans.findById(enrolment.planId());
        requireCovered(enrolment, request.eventOn());
        if (plan.benefit(request.eventKind()).isEmpty()) {
            throw notCovered(enrolment);
        }
        if (claims.claimed(enrolment.personIndex(), request.eventReference())) {
            throw MutualAidProblem.EVENT_CLAIMED.refuse();
        }
        var claim = Claim.submit(enrolment, request, clock.instant());
        claims.persistAndFlush(claim);
        return record(claim, null, claim.submitted(clock.instant()));
    }

    /** What concerns the caller's unions or plans; a member his own. */
    @Transactional
    public Page<ClaimView> list(PageRequest page, ClaimFilter filter) {
        var scope = actorScope.scope();
        var self = onlyForSelf() ? self().orElseThrow(KitProblem.NOT_FOUND::refuse) : null;
        var pattern = onlyForSelf() || scope.coversEverything() ? null : scope.likePattern();
        return claims.page(page, filter, self, pattern, claim -> ClaimView.of(claim, List.of(), false));
    }

    /** What happened is for the member and for who reviews. */
    @Transactional
    public ClaimView get(UUID id) {
        var claim = visible(claims.findById(id));
        var whole = isOwn(claim.memberId()) || manages(claim) && !actor.is(Role.AUDITOR);
        return ClaimView.of(claim, actions(claim), whole);
    }

    @Transactional
    public ClaimView startReview(UUID id, ExpectedVersion expected) {
        var claim = managed(id, expected);
        var before = view(claim);
        return record(claim, before, claim.startReview(actor.subject(), clock.instant()));
    }

    @Transactional
    public ClaimView giveBack(UUID id, ReasonForClaim request, ExpectedVersion expected) {
        var claim = managed(id, expected);
        var before = view(claim);
        return record(claim, before, claim.giveBack(request.reason(), actor.subject(), clock.instant()));
    }

    @Transactional
    public ClaimView resubmit(UUID id, ResubmitClaim request, ExpectedVersion expected) {
        var claim = claimed(id, expected);
        var before = view(claim);
        return record(claim, before, claim.resubmit(request, clock.instant()));
    }

    @Transactional
    public ClaimView withdraw(UUID id, ExpectedVersion expected) {
        var claim = claimed(id, expected);
        var before = view(claim);
        return record(claim, before, claim.withdraw(clock.instant()));
    }

    @Transactional
    public ClaimView refuse(UUID id, ReasonForClaim request, ExpectedVersion expected) {
        var claim = managed(id, expected);
        var before = view(claim);
        return record(claim, before, claim.refuse(request.reason(), clock.instant()));
    }

    /** What approving it now would come to. */
    @Transactional
    public CalculationView calculation(UUID id) {
        var claim = claims.findById(id);
        if (claim == null || !manages(claim)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        var account = enrolments.account(claim.enrolmentId());
        return calculate(claim, account, year(claim, account)).view();
    }

    /**
     * Holds the person's account, so that two claims under one limit are approved one after the other. An exit that was
     * told after the claim may have ended the cover before what happened.
     */
    @Transactional
    public ApprovedClaim approve(UUID id, ExpectedVersion expected) {
        var claim = managed(id, expected);
        var account = enrolments.exclusiveAccount(claim.enrolmentId());
        requireCovered(enrolments.findById(claim.enrolmentId()), claim.eventOn());
        var year = year(claim, account);
        var calculation = calculate(claim, account, year);
        var before = view(claim);
        var event = claim.approve(calculation, actor.subject(), clock.instant());
        if (calculation.payable().signum() == 0) {
            throw MutualAidProblem.LIMITS_EXHAUSTED.refuse();
        }
        account.approve(calculation.payable());
        year.approve(calculation.payable());
        enrolments.keep(year);
        return new ApprovedClaim(record(claim, before, event), calculation.view());
    }

    @Transactional
    public ClaimView pay(UUID id, PayClaim request, ExpectedVersion expected) {
        var claim = managed(id, expected);
        var before = view(claim);
        return record(claim, before, claim.pay(request, actor.subject(), clock.instant()));
    }

    private static void requireCovered(Enrolment enrolment, LocalDate eventOn) {
        if (!enrolment.covers(eventOn)) {
            throw notCovered(enrolment);
        }
    }

    private static Problem notCovered(Enrolment enrolment) {
        return MutualAidProblem.EVENT_NOT_COVERED.refuse(enrolment.coveredFrom(), enrolment.coveredUntil());
    }

    private Calculation calculate(Claim claim, Enrolment account, ApprovedYear year) {
        var benefit = plans.findById(claim.planId()).benefit(claim.eventKind()).orElseThrow();
        return Calculation.of(claim.expense(), benefit, year.remaining(), account.remaining());
    }

    private ApprovedYear year(Claim claim, Enrolment account) {
        return enrolments.year(
                account,
                claim.eventOn().getYear(),
                plans.findById(claim.planId()).yearLimit());
    }

    /** The plan is the caller's, and the claim is not. */
    private Claim managed(UUID id, ExpectedVersion expected) {
        var claim = claims.exclusive(id);
        if (claim == null || !manages(claim)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(claim.version());
        if (actor.memberId().filter(claim.memberId()::equals).isPresent()) {
            throw MutualAidProblem.OWN_CLAIM.refuse();
        }
        return claim;
    }

    /** The claim is the caller's own, or of his unions. */
    private Claim claimed(UUID id, ExpectedVersion expected) {
        var claim = claims.exclusive(id);
        if (claim == null || !isOwn(claim.memberId()) && !organizations.covers(claim.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(claim.version());
        return claim;
    }

    private Claim visible(Claim claim) {
        if (claim == null
                || !isOwn(claim.memberId()) && !organizations.covers(claim.organizationId()) && !manages(claim)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return claim;
    }

    private boolean manages(Claim claim) {
        return organizations.covers(plans.findById(claim.planId()).organizationId());
    }

    private ClaimView view(Claim claim) {
        return ClaimView.of(claim, actions(claim), false);
    }

    private List<ClaimAction> actions(Claim claim) {
        var officer = actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
        var manages = officer && manages(claim);
        var submits = isOwn(claim.memberId()) || officer && organizations.covers(claim.organizationId());
        return claim.status().actions().stream()
                .filter(action -> action == ClaimAction.RESUBMIT || action == ClaimAction.WITHDRAW ? submits : manages)
                .toList();
    }

    private ClaimView record(Claim claim, ClaimView before, MutualAidEvents.ClaimChanged event) {
        claims.flush();
        var after = view(claim);
        journal.record(event, before, after);
        return after;
    }

    private boolean isOwn(UUID memberId) {
        return self().filter(memberId::equals).isPresent();
    }

    private boolean onlyForSelf() {
        return !actor.is(Role.OFFICER) && !actor.is(Role.FEDERATION_ADMIN) && !actor.is(Role.AUDITOR);
    }

    private Optional<UUID> self() {
        return actor.is(Role.MEMBER) ? actor.memberId() : Optional.empty();
    }
}
