package cn.gonghui.training.request;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.clock.BusinessDay;
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
import cn.gonghui.training.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Use cases of requests for delivery. */
@ApplicationScoped
@Transactional
public class RequestService {

    private final RequestRepository requests;
    private final PlanService plans;
    private final Actor actor;
    private final Reach reach;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;
    private final int answerDays;

    RequestService(
            RequestRepository requests,
            PlanService plans,
            Actor actor,
            Reach reach,
            MergePatcher patcher,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "suite.training.answer-days", defaultValue = "10") int answerDays) {
        this.requests = requests;
        this.plans = plans;
        this.actor = actor;
        this.reach = reach;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
        this.answerDays = answerDays;
    }

    public RequestView create(CreateRequest creation, OrganizationsAsked asked) {
        asked.organization(creation.organizationId(), "/organizationId");
        reach.requireInBody(creation.organizationId(), "/organizationId");
        if (creation.planId() != null) {
            plans.requireOpen(creation.planId(), "/planId");
        }
        if (requests.exists(creation.organizationId(), creation.externalReference())) {
            throw RequestProblem.REQUEST_EXISTS.refuseAt("/externalReference");
        }
        if (creation.submit() && !creation.content().complete()) {
            throw RequestProblem.REQUEST_INCOMPLETE.refuse();
        }
        var request = Request.draft(creation, actor.is(Role.SERVICE) ? RequestOrigin.SERVICE : RequestOrigin.UNION);
        requests.persistAndFlush(request);
        journal.record(request.drafted(clock.instant()), null, view(request));
        if (creation.submit()) {
            record(request, (subject, now) -> subject.submit(now, answerDays));
        }
        return view(request);
    }

    /** What membership tells of a newly established union: it finds a draft prepared. Once, however often it is told. */
    public void prepareForNewUnion(UUID organizationId, Instant established) {
        if (requests.isPreparedFor(organizationId)) {
            return;
        }
        var request = Request.prepared(organizationId);
        requests.persistAndFlush(request);
        journal.record(request.drafted(established), null, request.view(List.of()));
    }

    public RequestView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        return change(
                id,
                expected,
                reach::actsFor,
                (request, now) -> request.edit(patcher.apply(patch, request.content()), now));
    }

    public RequestView submit(UUID id, ExpectedVersion expected) {
        return change(id, expected, reach::actsFor, (request, now) -> request.submit(now, answerDays));
    }

    public RequestView accept(UUID id, ExpectedVersion expected, AcceptRequest acceptance) {
        if (acceptance.planId() != null) {
            plans.requireOpen(acceptance.planId(), "/planId");
        }
        return change(id, expected, reach::actsAbove, (request, now) -> request.accept(acceptance.planId(), now));
    }

    public RequestView giveBack(UUID id, ExpectedVersion expected, AnswerReason why) {
        return change(id, expected, reach::actsAbove, (request, now) -> request.giveBack(why.reason(), now));
    }

    public RequestView decline(UUID id, ExpectedVersion expected, AnswerReason why) {
        return change(id, expected, reach::actsAbove, (request, now) -> request.decline(why.reason(), now));
    }

    public RequestView read(UUID id) {
        return view(visible(id));
    }

    public Page<RequestView> list(PageRequest page, RequestFilter filter) {
        return requests.page(page, filter, reach.likePattern(), BusinessDay.today(clock), this::view);
    }

    /** Requests of a plan that were submitted and neither returned nor declined. */
    public long requestedFor(UUID planId) {
        return requests.requestedFor(planId);
    }

    /**
     * A session is to serve the request.
     *
     * @return the plan that the request is to be served under; null where it names none
     * @throws Problem 400 unknown or not the caller's, 409 not accepted
     */
    public UUID requireAccepted(UUID id, String pointer) {
        var request = requests.findByIdOptional(id)
                .filter(found -> reach.covers(found.organizationId()))
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
        request.status().after(RequestAction.SCHEDULE);
        return request.planId();
    }

    public void schedule(UUID id, UUID sessionId) {
        record(requests.findById(id), (request, now) -> request.schedule(sessionId, now));
    }

    public void reopen(UUID id) {
        record(requests.findById(id), Request::reopen);
    }

    public void deliver(UUID id) {
        record(requests.findById(id), Request::deliver);
    }

    private RequestView change(
            UUID id,
            ExpectedVersion expected,
            Predicate<UUID> mayAct,
            BiFunction<Request, Instant, RequestEvents> transition) {
        var request = visible(id);
        if (!mayAct.test(request.organizationId())) {
            throw KitProblem.FORBIDDEN.refuse();
        }
        expected.check(request.version());
        record(request, transition);
        return view(request);
    }

    private void record(Request request, BiFunction<Request, Instant, RequestEvents> transition) {
        var before = view(request);
        var event = transition.apply(request, clock.instant());
        requests.flush();
        journal.record(event, before, view(request));
    }

    private Request visible(UUID id) {
        return requests.findByIdOptional(id)
                .filter(request -> reach.covers(request.organizationId()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private RequestView view(Request request) {
        var asks = reach.actsFor(request.organizationId());
        var answers = reach.actsAbove(request.organizationId());
        return request.view(request.status().actions().stream()
                .filter(action -> action.byRequester() && asks || action.byAnswerer() && answers)
                .toList());
    }
}
