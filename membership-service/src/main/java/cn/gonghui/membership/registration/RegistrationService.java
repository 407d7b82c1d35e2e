package cn.gonghui.membership.registration;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.activity.ActivityFacts;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberDirectory.MemberPlace;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registers parties, never more than there are places, and lets them go. */
@ApplicationScoped
public class RegistrationService {

    private final RegistrationRepository registrations;
    private final PlacesRepository places;
    private final WaitingList waitingList;
    private final ActivityDirectory activities;
    private final MemberDirectory members;
    private final Consents consents;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final RegistrationAccess access;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    RegistrationService(
            RegistrationRepository registrations,
            PlacesRepository places,
            WaitingList waitingList,
            ActivityDirectory activities,
            MemberDirectory members,
            Consents consents,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            RegistrationAccess access,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.waitingList = waitingList;
        this.activities = activities;
        this.members = members;
        this.consents = consents;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.access = access;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public RegistrationView register(UUID activityId, RegisterParty request) {
        var desk = desk(activityId, List.of(request));
        var registration = register(desk, request);
        registrations.flush();
        return registered(desk, registration);
    }

    @Transactional
    public BatchResult<RegistrationView> register(UUID activityId, RegisterParties request) {
        var desk = desk(activityId, request.items());
        var registered = batches.each(201, request.items(), item -> register(desk, item));
        registrations.flush();
        return registered.map(registration -> registered(desk, registration));
    }

    /** The organiser sees all, another officer those of his own unions, a member his own. */
    @Transactional
    public Page<RegistrationView> list(UUID activityId, PageRequest page, RegistrationFilter filter) {
        var activity = activities.visible(activityId);
        var forSelf = access.onlyForSelf();
        var scope = activity.managed() || forSelf ? null : actorScope.scope().likePattern();
        var self = forSelf ? access.self().orElseThrow(KitProblem.NOT_FOUND::refuse) : null;
        var found = registrations.page(
                page,
                activityId,
                filter,
                scope,
                self,
                each -> RegistrationView.of(each, access.actionsWithinReach(activity, each)));
        return new Page<>(named(found.items()), found.nextCursor(), found.count());
    }

    @Transactional
    public RegistrationView get(UUID activityId, UUID id) {
        var activity = activities.visible(activityId);
        var registration = access.visible(activity, registrations.findById(id));
        return named(List.of(view(activity, registration))).getFirst();
    }

    /** Before the deadline; the organiser also after it, until the activity has begun. */
    @Transactional
    public RegistrationView cancel(UUID activityId, UUID id, ExpectedVersion expected) {
        var activity = activities.held(activityId);
        var locked = places.lock(activityId);
        var registration = access.visible(activity, registrations.findById(id));
        expected.check(registration.version());
        access.requireCancellable(activity, registration);
        var quotas = waitingList.quotas(activityId);
        waitingList.leave(locked, quotas, registration, CancelReason.REQUESTED);
        waitingList.promote(locked, quotas);
        registrations.flush();
        return view(activity, registration);
    }

    /** The caller leaves his team, as long as he might cancel; who waits longest gets his place. */
    @Transactional
    public RegistrationView leave(UUID activityId, UUID id, ExpectedVersion expected) {
        var activity = activities.held(activityId);
        var locked = places.lock(activityId);
        var registration = access.visible(activity, registrations.findById(id));
        var self = access.self().filter(registration::has).orElseThrow(KitProblem.NOT_FOUND::refuse);
        expected.check(registration.version());
        access.requireInTime(activity);
        var quotas = waitingList.quotas(activityId);
        waitingList.leave(locked, quotas, registration, self);
        waitingList.promote(locked, quotas);
        registrations.flush();
        return RegistrationView.of(registration);
    }

    /** Holds the members, then the activity in its state and its places, and reads who the members are. */
    private RegistrationDesk desk(UUID activityId, List<RegisterParty> requests) {
        var ids = requests.stream()
                .flatMap(request -> Stream.concat(Stream.ofNullable(request.memberId()), request.others().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        access.self().ifPresent(ids::add);
        members.hold(ids);
        var activity = activities.held(activityId);
        var locked = places.lock(activityId);
        var refusing = consents.refusing(ConsentPurpose.ACTIVITIES, ids);
        var found = members.places(List.copyOf(ids));
        var organizationIds = Stream.concat(
                        Stream.of(activity.organizerId()),
                        found.values().stream().map(MemberPlace::organizationId))
                .collect(Collectors.toSet());
        return new RegistrationDesk(
                activity,
                locked,
                waitingList.quotas(activityId),
                access.self(),
                found,
                organizations.places(organizationIds),
                organizations.inScope(organizationIds).keySet(),
                refusing,
                new HashSet<>(registrations.registered(activityId, ids)),
                clock.instant());
    }

    private Registration register(RegistrationDesk desk, RegisterParty request) {
        var registration = desk.register(request);
        registrations.persist(registration);
        journal.record(registration.registered(), null, RegistrationView.of(registration));
        return registration;
    }

    private RegistrationView registered(RegistrationDesk desk, Registration registration) {
        return RegistrationView.of(registration, access.actionsWithinReach(desk.activity(), registration));
    }

    private RegistrationView view(ActivityFacts activity, Registration registration) {
        return RegistrationView.of(registration, access.actions(activity, registration));
    }

    private List<RegistrationView> named(List<RegistrationView> views) {
        var unions = organizations.names(
                views.stream().map(RegistrationView::organizationId).collect(Collectors.toSet()));
        var names = members.names(
                views.stream().flatMap(each -> each.memberIds().stream()).toList());
        return views.stream().map(each -> each.named(unions, names)).toList();
    }
}
