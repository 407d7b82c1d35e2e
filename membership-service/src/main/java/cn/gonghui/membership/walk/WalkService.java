package cn.gonghui.membership.walk;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.activity.ActivityFacts;
import cn.gonghui.membership.activity.ActivityType;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.registration.Attendees;
import cn.gonghui.membership.registration.Attendees.Attendee;
import cn.gonghui.membership.walk.RecordPassings.RecordPassing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets the routes of a walk and records who passes and finishes; safe to repeat. */
@ApplicationScoped
public class WalkService {

    private final WalkRepository walks;
    private final ActivityDirectory activities;
    private final Attendees attendees;
    private final MemberDirectory members;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    WalkService(
            WalkRepository walks,
            ActivityDirectory activities,
            Attendees attendees,
            MemberDirectory members,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.walks = walks;
        this.activities = activities;
        this.attendees = attendees;
        this.members = members;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public RoutesView routes(UUID activityId) {
        return view(activities.visible(activityId).require(ActivityType.WALK));
    }

    @Transactional
    public RoutesView setRoutes(UUID activityId, SetRoutes request, ExpectedVersion expected) {
        var activity = activities.prepared(activityId, ActivityType.WALK, expected);
        var before = view(activity);
        var position = new AtomicInteger();
        walks.replace(
                walks.routes(activityId),
                request.routes().stream()
                        .map(terms -> new Route(activityId, position.getAndIncrement(), terms))
                        .toList());
        var after = view(activity);
        journal.audit("walk.routes-set", "activity", activityId, activity.organizerId(), before, after);
        return after;
    }

    /** A passing again answers the first; with the last check point missing so far the walker has finished. */
    @Transactional
    public BatchResult<PassingView> record(UUID activityId, RecordPassings request) {
        var activity = activities.heldManaged(activityId).require(ActivityType.WALK);
        activity.requireOn(BusinessDay.today(clock));
        var crowd = attendees.of(
                activityId,
                request.items().stream().map(RecordPassing::memberId).toList(),
                request.items().stream().map(RecordPassing::cardNumber).toList());
        var desk = new Desk(
                activity,
                walks.routes(activityId).stream().collect(Collectors.toMap(Route::code, Function.identity())),
                crowd,
                new HashMap<>(),
                new HashSet<>(walks.finished(crowd.participantIds())));
        walks.passings(crowd.participantIds()).forEach(desk::know);
        var recorded = batches.each(201, request.items(), item -> record(desk, item));
        walks.flush();
        return recorded;
    }

    @Transactional
    public Page<FinisherView> finishers(UUID activityId, PageRequest request) {
        activities.managed(activityId).require(ActivityType.WALK);
        var page = walks.page(request, activityId);
        var names =
                members.names(page.items().stream().map(FinisherView::memberId).toList());
        return new Page<>(
                page.items().stream()
                        .map(each -> each.named(names.get(each.memberId())))
                        .toList(),
                page.nextCursor(),
                page.count());
    }

    private record Way(UUID participantId, UUID routeId) {}

    /** What decides about these passings, and what has been passed so far. */
    private record Desk(
            ActivityFacts activity,
            Map<String, Route> routes,
            Attendees.Crowd crowd,
            Map<Way, Map<String, Instant>> passed,
            Set<UUID> finished) {

        void know(Passing passing) {
            on(new Way(passing.participantId(), passing.routeId())).put(passing.checkPoint(), passing.passedAt());
        }

        Map<String, Instant> on(Way way) {
            return passed.computeIfAbsent(way, missing -> new HashMap<>());
        }
    }

    private PassingView record(Desk desk, RecordPassing request) {
        var route = desk.routes().get(request.route());
        if (route == null || !route.has(request.checkPoint())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(route == null ? "/route" : "/checkPoint");
        }
        var now = clock.instant();
        var at = (request.passedAt() == null ? now : request.passedAt()).truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now)) {
            throw Problem.invalid(Violation.inBody("/passedAt", "in-the-future"));
        }
        desk.activity().requireOn(BusinessDay.of(at));
        var walker = desk.crowd().require(request.memberId(), request.cardNumber());
        var passed = desk.on(new Way(walker.participantId(), route.id()));
        if (passed.putIfAbsent(request.checkPoint(), at) == null) {
            walks.persist(
                    new Passing(desk.activity().id(), walker.participantId(), route.id(), request.checkPoint(), at));
            journal.audit(
                    "check-point.passed",
                    "activity-registration",
                    walker.registrationId(),
                    walker.organizationId(),
                    null,
                    new PassingView(walker.memberId(), route.code(), request.checkPoint(), at, false));
            if (route.walkedBy(passed.keySet()) && desk.finished().add(walker.participantId())) {
                finish(desk, walker, route, Collections.max(passed.values()));
            }
        }
        return new PassingView(
                walker.memberId(),
                route.code(),
                request.checkPoint(),
                passed.get(request.checkPoint()),
                desk.finished().contains(walker.participantId()));
    }

    private void finish(Desk desk, Attendee walker, Route route, Instant at) {
        var finish = Finish.of(desk.activity().id(), walker, route.id(), at);
        walks.persist(finish);
        journal.record(finish.finished(walker.organizationId()), null, FinisherView.of(finish));
    }

    private RoutesView view(ActivityFacts activity) {
        return new RoutesView(
                activity.id(),
                walks.routes(activity.id()).stream().map(Route::terms).toList(),
                activity.version());
    }
}
