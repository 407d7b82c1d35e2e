package cn.gonghui.membership.registration;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
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
import java.util.Optional;
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
    private final Actor actor;
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
            Actor actor,
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
        this.actor = actor;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public RegistrationView register(UUID activityId, RegisterParty request) {
        var registration = register(desk(activityId, List.of(request)), request);
        registrations.flush();
        return RegistrationView.of(registration, true);
    }

    @Transactional
    public BatchResult<RegistrationView> register(UUID activityId, RegisterParties request) {
        var desk = desk(activityId, request.items());
        var registered = batches.each(201, request.items(), item -> register(desk, item));
        registrations.flush();
        return registered.map(registration -> RegistrationView.of(registration, true));
    }

    /** The organiser sees all, another officer those of his own unions, a member his own. */
    @Transactional
    public Page<RegistrationView> list(UUID activityId, PageRequest page, RegistrationFilter filter) {
        var activity = activities.visible(activityId);
        var scope =
                activity.managed() || onlyForSelf() ? null : actorScope.scope().likePattern();
        var self = onlyForSelf() ? self().orElseThrow(KitProblem.NOT_FOUND::refuse) : null;
        var found = registrations.page(page, activityId, filter, scope, self, this::view);
        var names = members.names(found.items().stream()
                .flatMap(each -> each.memberIds().stream())
                .toList());
        return new Page<>(
                found.items().stream().map(each -> each.named(names)).toList(), found.nextCursor(), found.count());
    }

    @Transactional
    public RegistrationView get(UUID activityId, UUID id) {
        var activity = activities.visible(activityId);
        var view = view(visible(activity, registrations.findById(id)));
        return view.named(members.names(view.memberIds()));
    }

    /** Before the deadline; the organiser also after it, until the activity has begun. */
    @Transactional
    public RegistrationView cancel(UUID activityId, UUID id, ExpectedVersion expected) {
        var activity = activities.held(activityId);
        var locked = places.lock(activityId);
        var registration = visible(activity, registrations.findById(id));
        expected.check(registration.version());
        if (!activity.managed() && clock.instant().isAfter(activity.cancellableUntil())) {
            throw RegistrationProblem.CANCELLATION_CLOSED.refuse(activity.cancellableUntil());
        }
        activity.requireNotBegun();
        var quotas = waitingList.quotas(activityId);
        waitingList.leave(locked, quotas, registration);
        waitingList.promote(locked, quotas);
        registrations.flush();
        return view(registration);
    }

    /** Holds the activity in its state and its places, and reads who the members are. */
    private RegistrationDesk desk(UUID activityId, List<RegisterParty> requests) {
        var activity = activities.held(activityId);
        var locked = places.lock(activityId);
        var ids = requests.stream()
                .flatMap(request -> Stream.concat(Stream.ofNullable(request.memberId()), request.others().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        self().ifPresent(ids::add);
        var refusing = consents.refusing(ConsentPurpose.ACTIVITIES, ids);
        var found = members.places(List.copyOf(ids));
        var organizationIds = Stream.concat(
                        Stream.of(activity.organizerId()),
                        found.values().stream().map(MemberPlace::organizationId))
                .collect(Collectors.toSet());
        return new RegistrationDesk(
                activity,
                locked,
                places.quotas(activityId),
                self(),
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
        journal.record(registration.registered(), null, RegistrationView.of(registration, false));
        return registration;
    }

    private Registration visible(ActivityFacts activity, Registration registration) {
        if (registration == null
                || !registration.activityId().equals(activity.id())
                || !activity.managed()
                        && !isOwn(registration)
                        && (onlyForSelf() || !organizations.covers(registration.organizationId()))) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return registration;
    }

    private RegistrationView view(Registration registration) {
        var mayCancel = actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN) || isOwn(registration);
        return RegistrationView.of(registration, mayCancel);
    }

    private boolean isOwn(Registration registration) {
        return self().filter(registration::has).isPresent();
    }

    private boolean onlyForSelf() {
        return !actor.is(Role.OFFICER) && !actor.is(Role.FEDERATION_ADMIN) && !actor.is(Role.AUDITOR);
    }

    private Optional<UUID> self() {
        return actor.is(Role.MEMBER) ? actor.memberId() : Optional.empty();
    }
}
