package cn.gonghui.innovation.call;

import cn.gonghui.innovation.alliance.AllianceService;
import cn.gonghui.innovation.creation.CreationDigest;
import cn.gonghui.innovation.membership.MembershipDirectory;
import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Drafts, publishes and tells of calls. */
@ApplicationScoped
class CallService {

    private final CallRepository calls;
    private final CallWindows windows;
    private final AllianceService alliances;
    private final MembershipDirectory membership;
    private final OrganizationAccess access;
    private final Actor actor;
    private final ActorScope actorScope;
    private final CreationDigest digests;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;
    private final Instance<ReviewCondition> reviewConditions;

    CallService(
            CallRepository calls,
            CallWindows windows,
            AllianceService alliances,
            MembershipDirectory membership,
            OrganizationAccess access,
            Actor actor,
            ActorScope actorScope,
            CreationDigest digests,
            MergePatcher patcher,
            Journal journal,
            Clock clock,
            @Any Instance<ReviewCondition> reviewConditions) {
        this.calls = calls;
        this.windows = windows;
        this.alliances = alliances;
        this.membership = membership;
        this.access = access;
        this.actor = actor;
        this.actorScope = actorScope;
        this.digests = digests;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
        this.reviewConditions = reviewConditions;
    }

    /** Asks membership-service for the funder, before the transaction. */
    Void check(DraftCall request) {
        membership.organization("/content/funderId", request.content().funderId());
        return null;
    }

    @Transactional
    Created<CallView> draft(DraftCall request) {
        var existing = Optional.ofNullable(request.id()).flatMap(calls::findByIdOptional);
        if (existing.isPresent()) {
            access.requireVisible(existing.get().organizationId(), KitProblem.ID_TAKEN);
            digests.requireSame(existing.get().creationDigest(), request);
            return Created.before(existing.get().id(), view(existing.get()));
        }
        var host = alliances
                .founderOf(request.allianceId())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/allianceId"));
        access.requireActsForAny(List.of(host));
        var call = Call.draft(request, host, digests.of(request));
        calls.persistAndFlush(call);
        var now = clock.instant();
        journal.record(call.drafted(now), null, call.view(now, List.of()));
        return Created.now(call.id(), view(call));
    }

    @Transactional
    CallView find(UUID id) {
        return view(visible(id));
    }

    @Transactional
    Page<CallView> list(CallFilter filter, PageRequest page) {
        return calls.page(filter, actor.anonymous(), actorScope.scope(), clock.instant(), page, this::view);
    }

    /** What the draft would say after the patch; its funder is asked of membership-service before the transaction. */
    EditCall patched(CallView current, MergePatch patch) {
        var content = patcher.apply(patch, current.content());
        membership.organization("/funderId", content.funderId());
        return content;
    }

    @Transactional
    CallView edit(UUID id, EditCall content, ExpectedVersion expected) {
        return change(id, expected, (call, now) -> call.edit(content, now));
    }

    @Transactional
    CallView publish(UUID id, ExpectedVersion expected) {
        return change(id, expected, Call::publish);
    }

    @Transactional
    CallView startReview(UUID id, ExpectedVersion expected) {
        return change(id, expected, (call, now) -> {
            var event = call.startReview(now);
            reviewConditions.forEach(condition -> condition.check(call.terms(now)));
            return event;
        });
    }

    private CallView change(UUID id, ExpectedVersion expected, BiFunction<Call, Instant, CallEvents> transition) {
        var call = visible(id);
        access.requireActsForAny(List.of(call.organizationId()));
        calls.getEntityManager().refresh(call, LockModeType.PESSIMISTIC_WRITE);
        expected.check(call.version());
        var now = clock.instant();
        windows.record(call, now);
        var before = call.view(now, List.of());
        var event = transition.apply(call, now);
        calls.flush();
        journal.record(event, before, call.view(now, List.of()));
        return view(call);
    }

    /** Nobody sees open calls only; whoever signs in sees what is published; drafts are for those who run or pay. */
    private Call visible(UUID id) {
        var call = calls.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var status = call.statusAt(clock.instant());
        var seen = actor.anonymous()
                ? status == CallStatus.OPEN
                : status != CallStatus.DRAFT || access.seesAny(List.of(call.organizationId(), call.funderId()));
        if (!seen) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return call;
    }

    private CallView view(Call call) {
        var now = clock.instant();
        return call.view(
                now,
                CallPolicy.allowed(
                        call.statusAt(now), access.actsFor(call.organizationId()), access.actsFor(call.funderId())));
    }
}
