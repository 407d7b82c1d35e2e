package cn.gonghui.training.plan;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.training.membership.OrganizationsAsked;
import cn.gonghui.training.organization.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;

/** Use cases of annual plans. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final PlanRepository plans;
    private final Reach reach;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    PlanService(PlanRepository plans, Reach reach, MergePatcher patcher, Journal journal, Clock clock) {
        this.plans = plans;
        this.reach = reach;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    public PlanView create(CreatePlan request, OrganizationsAsked asked) {
        asked.organization(request.organizationId(), "/organizationId");
        reach.requireInBody(request.organizationId(), "/organizationId");
        if (plans.exists(request.organizationId(), request.year(), request.programme())) {
            throw PlanProblem.PLAN_EXISTS.refuse();
        }
        var plan = Plan.draft(request);
        plans.persistAndFlush(plan);
        journal.record(plan.created(clock.instant()), null, view(plan));
        return view(plan);
    }

    public PlanView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        return change(id, expected, (plan, now) -> plan.edit(patcher.apply(patch, plan.content()), now));
    }

    public PlanView publish(UUID id, ExpectedVersion expected) {
        return change(id, expected, Plan::publish);
    }

    public PlanView close(UUID id, ExpectedVersion expected) {
        return change(id, expected, Plan::close);
    }

    public PlanView read(UUID id) {
        return view(visible(id));
    }

    public Page<PlanView> list(PageRequest page, PlanFilter filter) {
        return plans.page(page, filter, reach.likePattern(), this::view);
    }

    /**
     * A plan that a session or a request names.
     *
     * @throws Problem 400 unknown or not the caller's, 409 not published
     */
    public void requireOpen(UUID id, String pointer) {
        var plan = plans.findByIdOptional(id)
                .filter(this::visibleToCaller)
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
        if (!plan.open()) {
            throw PlanProblem.PLAN_NOT_OPEN.refuseAt(pointer);
        }
    }

    private PlanView change(UUID id, ExpectedVersion expected, BiFunction<Plan, Instant, PlanEvents> transition) {
        var plan = visible(id);
        if (!reach.actsFor(plan.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(plan.version());
        var before = view(plan);
        var event = transition.apply(plan, clock.instant());
        plans.flush();
        journal.record(event, before, view(plan));
        return view(plan);
    }

    private Plan visible(UUID id) {
        return plans.findByIdOptional(id).filter(this::visibleToCaller).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean visibleToCaller(Plan plan) {
        return !plan.draft() || reach.covers(plan.organizationId());
    }

    private PlanView view(Plan plan) {
        return plan.view(reach.actsFor(plan.organizationId()));
    }
}
