package cn.gonghui.membership.familyday;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.activity.ActivityFacts;
import cn.gonghui.membership.activity.ActivityType;
import cn.gonghui.membership.familyday.GiveStamps.GiveStamp;
import cn.gonghui.membership.registration.Attendees;
import cn.gonghui.membership.registration.RegistrationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Sets the task stations of a family day and gives stamps; safe to repeat. */
@ApplicationScoped
public class FamilyDayService {

    private final FamilyDayRepository days;
    private final ActivityDirectory activities;
    private final Attendees attendees;
    private final RegistrationService registrations;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    FamilyDayService(
            FamilyDayRepository days,
            ActivityDirectory activities,
            Attendees attendees,
            RegistrationService registrations,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.days = days;
        this.activities = activities;
        this.attendees = attendees;
        this.registrations = registrations;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public StationsView stations(UUID activityId) {
        return view(activities.visible(activityId).require(ActivityType.FAMILY_DAY));
    }

    @Transactional
    public StationsView setStations(UUID activityId, SetStations request, ExpectedVersion expected) {
        var activity = activities.prepared(activityId, ActivityType.FAMILY_DAY, expected);
        var before = view(activity);
        var position = new AtomicInteger();
        days.replace(
                days.stations(activityId),
                request.stations().stream()
                        .map(terms -> new Station(activityId, position.getAndIncrement(), terms))
                        .toList());
        var after = view(activity);
        journal.audit("family-day.stations-set", "activity", activityId, activity.organizerId(), before, after);
        return after;
    }

    /** A stamp again changes nothing; with the last one missing so far the family has done all tasks. */
    @Transactional
    public BatchResult<StampCardView> stamp(UUID activityId, GiveStamps request) {
        activities.heldManaged(activityId).require(ActivityType.FAMILY_DAY).requireOn(BusinessDay.today(clock));
        var crowd = attendees.of(
                activityId,
                request.items().stream().map(GiveStamp::memberId).toList(),
                request.items().stream().map(GiveStamp::cardNumber).toList());
        var desk = new Desk(
                activityId,
                days.stations(activityId).stream().map(Station::code).toList(),
                crowd,
                new HashMap<>(),
                new HashMap<>(days.completed(crowd.registrationIds())));
        days.stamps(crowd.registrationIds()).forEach(desk::know);
        var given = batches.each(201, request.items(), item -> stamp(desk, item));
        days.flush();
        return given;
    }

    @Transactional
    public StampCardView card(UUID activityId, UUID registrationId) {
        activities.visible(activityId).require(ActivityType.FAMILY_DAY);
        registrations.get(activityId, registrationId);
        var stations = days.stations(activityId).stream().map(Station::code).toList();
        var stamps = new LinkedHashMap<String, Instant>();
        days.stamps(List.of(registrationId)).forEach(stamp -> stamps.put(stamp.station(), stamp.stampedAt()));
        return card(
                registrationId,
                stations,
                stamps,
                days.completed(List.of(registrationId)).get(registrationId));
    }

    /** What decides about these stamps, and what has been given so far. */
    private record Desk(
            UUID activityId,
            List<String> stations,
            Attendees.Crowd crowd,
            Map<UUID, Map<String, Instant>> given,
            Map<UUID, Instant> completed) {

        void know(Stamp stamp) {
            of(stamp.registrationId()).put(stamp.station(), stamp.stampedAt());
        }

        Map<String, Instant> of(UUID registrationId) {
            return given.computeIfAbsent(registrationId, missing -> new LinkedHashMap<>());
        }
    }

    private StampCardView stamp(Desk desk, GiveStamp request) {
        if (!desk.stations().contains(request.station())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/station");
        }
        var attendee = desk.crowd().require(request.memberId(), request.cardNumber());
        if (!attendee.family()) {
            throw FamilyDayProblem.NOT_A_FAMILY.refuse();
        }
        var family = attendee.registrationId();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var given = desk.of(family);
        if (given.putIfAbsent(request.station(), now) == null) {
            days.persist(new Stamp(desk.activityId(), family, request.station(), now));
            journal.audit(
                    "stamp.given",
                    "activity-registration",
                    family,
                    attendee.organizationId(),
                    null,
                    new StampCardView.Given(request.station(), now));
            if (given.keySet().containsAll(desk.stations()) && desk.completed().putIfAbsent(family, now) == null) {
                days.persist(new Completion(family, desk.activityId(), now));
                journal.record(
                        new TasksCompleted(
                                family, attendee.organizationId(), now, desk.activityId(), attendee.memberId()),
                        null,
                        card(family, desk.stations(), given, now));
            }
        }
        return card(family, desk.stations(), given, desk.completed().get(family));
    }

    private static StampCardView card(
            UUID registrationId, List<String> stations, Map<String, Instant> given, Instant completedAt) {
        return new StampCardView(
                registrationId,
                given.entrySet().stream()
                        .map(stamp -> new StampCardView.Given(stamp.getKey(), stamp.getValue()))
                        .toList(),
                stations.stream().filter(station -> !given.containsKey(station)).toList(),
                completedAt);
    }

    private StationsView view(ActivityFacts activity) {
        return new StationsView(
                activity.id(),
                days.stations(activity.id()).stream().map(Station::terms).toList(),
                activity.version());
    }
}
