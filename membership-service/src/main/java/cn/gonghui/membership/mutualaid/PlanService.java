package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the plans. */
@ApplicationScoped
public class PlanService {

    private final PlanRepository plans;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Actor actor,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public PlanView draft(SetPlan request) {
        organizations.requireOpen(request.organizationId(), "/organizationId");
        if (plans.named(request.organizationId(), request.name())) {
            throw MutualAidProblem.PLAN_NAME_TAKEN.refuseAt("/name");
        }
        var plan = Plan.draft(request, clock.instant());
        plans.persistAndFlush(plan);
        return record(plan, null, plan.drafted(clock.instant()));
    }

    @Transactional
    public Page<PlanView> list(PageRequest page, PlanStatus status) {
        return plans.page(page, status, actorScope.scope(), this::views);
    }

    @Transactional
    public PlanView get(UUID id) {
        return plans.findByIdOptional(id)
                .filter(plan -> plan.status() != PlanStatus.DRAFT || organizations.covers(plan.organizationId()))
                .map(this::view)
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    @Transactional
    public PlanView edit(UUID id, SetPlan request, ExpectedVersion expected) {
        var plan = managed(id, expected);
        if (!plan.organizationId().equals(request.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        var before = view(plan);
        return record(plan, before, plan.edit(request, clock.instant()));
    }

    @Transactional
    public PlanView move(UUID id, PlanAction action, ExpectedVersion expected) {
        var plan = managed(id, expected);
        var before = view(plan);
        return record(plan, before, plan.move(action, clock.instant()));
    }

    private Plan managed(UUID id, ExpectedVersion expected) {
        var plan = plans.exclusive(id);
        if (plan == null || !organizations.covers(plan.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(plan.version());
        return plan;
    }

    private PlanView record(Plan plan, PlanView before, MutualAidEvents.PlanChanged event) {
        plans.flush();
        journal.record(event, before, view(plan));
        return view(plan);
    }

    private PlanView view(Plan plan) {
        return views(List.of(plan)).getFirst();
    }

    private List<PlanView> views(List<Plan> found) {
        var mine = actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN)
                ? organizations.covered(found.stream().map(Plan::organizationId).collect(Collectors.toSet()))
                : Set.of();
        return found.stream()
                .map(plan -> PlanView.of(plan, mine.contains(plan.organizationId())))
                .toList();
    }
}
