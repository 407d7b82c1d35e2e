package cn.gonghui.training.enrolment;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.batch.Outcome;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.training.membership.MembersAsked;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.organization.OrganizationService;
import cn.gonghui.training.organization.Reach;
import cn.gonghui.training.session.SessionFacts;
import cn.gonghui.training.session.SessionService;
import cn.gonghui.training.standing.StandingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Use cases of enrolment: by oneself, in bulk, cancelling, lists. */
@ApplicationScoped
@Transactional
public class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final SeatsRepository seats;
    private final WaitingList waitingList;
    private final SessionService sessions;
    private final OrganizationService organizations;
    private final StandingService standings;
    private final Batches batches;
    private final Actor actor;
    private final Reach reach;
    private final Journal journal;
    private final Clock clock;

    EnrolmentService(
            EnrolmentRepository enrolments,
            SeatsRepository seats,
            WaitingList waitingList,
            SessionService sessions,
            OrganizationService organizations,
            StandingService standings,
            Batches batches,
            Actor actor,
            Reach reach,
            Journal journal,
            Clock clock) {
        this.enrolments = enrolments;
        this.seats = seats;
        this.waitingList = waitingList;
        this.sessions = sessions;
        this.organizations = organizations;
        this.standings = standings;
        this.batches = batches;
        this.actor = actor;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    /** The member that a caller without a named member means. */
    public Optional<UUID> self() {
        return actor.is(Role.MEMBER) ? actor.memberId() : Optional.empty();
    }

    public EnrolmentView enrol(UUID sessionId, EnrolMember request, MembersAsked asked) {
        var desk = desk(sessionId, List.of(request), asked);
        var enrolment = desk.enrol(request);
        enrolments.persistAndFlush(enrolment);
        return recorded(desk, enrolment, placeOfLast(desk, enrolment));
    }

    /** One flush for all of them: the rows go to the database in batches. */
    public BatchResult<EnrolmentView> enrolAll(UUID sessionId, EnrolMembers request, MembersAsked asked) {
        var desk = desk(sessionId, request.items(), asked);
        var seated = batches.each(201, request.items(), item -> {
            var enrolment = desk.enrol(item);
            enrolments.persist(enrolment);
            return new Seated(enrolment, placeOfLast(desk, enrolment));
        });
        enrolments.flush();
        return new BatchResult<>(seated.items().stream()
                .map(outcome -> new Outcome<>(
                        outcome.index(),
                        outcome.status(),
                        outcome.done()
                                ? recorded(
                                        desk,
                                        outcome.value().enrolment(),
                                        outcome.value().place())
                                : null,
                        outcome.problem()))
                .toList());
    }

    public EnrolmentView cancel(UUID sessionId, UUID id, ExpectedVersion expected) {
        var session = sessions.facts(sessionId);
        var mode = enrolments.modeOf(sessionId, id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var locked = seats.lock(sessionId, mode).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var enrolment = visible(session, id);
        if (!mayCancel(session, enrolment)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(enrolment.version());
        EnrolmentPolicy.checkCancellable(session, clock.instant());
        var before = enrolment.view(null, false, false);
        var waited = enrolment.waiting();
        var event = enrolment.cancel(clock.instant());
        if (waited) {
            locked.leaveQueue();
        } else {
            locked.giveBack();
            waitingList.promote(sessionId, locked);
        }
        enrolments.flush();
        journal.record(event, before, enrolment.view(null, false, false));
        return view(session, enrolment, null);
    }

    public EnrolmentView read(UUID sessionId, UUID id) {
        var session = sessions.facts(sessionId);
        enrolments.modeOf(sessionId, id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var enrolment = visible(session, id);
        return view(session, enrolment, enrolments.places(sessionId).get(id));
    }

    public Page<EnrolmentView> list(UUID sessionId, PageRequest page, EnrolmentFilter filter) {
        var session = sessions.facts(sessionId);
        var places = enrolments.places(sessionId);
        var onlySelf = seesByScope() ? null : self().orElse(new UUID(0, 0));
        var scope = session.managed() || !seesByScope() ? null : reach.likePattern();
        return enrolments.page(
                page,
                sessionId,
                filter,
                onlySelf,
                scope,
                enrolment -> view(session, enrolment, places.get(enrolment.id())));
    }

    public SessionSeatsView seats(UUID sessionId) {
        sessions.facts(sessionId);
        return new SessionSeatsView(
                seats.of(sessionId).stream().map(Seats::view).toList());
    }

    /** Those of the members who have a seat, and which. */
    public Map<UUID, SeatMode> confirmed(UUID sessionId, Collection<UUID> memberIds) {
        return memberIds.isEmpty() ? Map.of() : enrolments.confirmed(sessionId, memberIds);
    }

    /** Locks the session's seats for those who come without enrolment. */
    public DoorSeats doorSeats(UUID sessionId) {
        var locked = new EnumMap<SeatMode, Seats>(SeatMode.class);
        for (var mode : SeatMode.values()) {
            seats.lock(sessionId, mode).ifPresent(found -> locked.put(mode, found));
        }
        return new DoorSeats(locked);
    }

    private EnrolmentDesk desk(UUID sessionId, List<EnrolMember> requests, MembersAsked asked) {
        var session = sessions.facts(sessionId);
        EnrolmentPolicy.checkOpen(session, clock.instant());
        var memberIds = Stream.concat(requests.stream().map(EnrolMember::memberId), self().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var reached = reached(asked);
        var locked = new EnumMap<SeatMode, Seats>(SeatMode.class);
        requests.stream()
                .map(EnrolMember::mode)
                .distinct()
                .sorted()
                .forEach(mode -> seats.lock(sessionId, mode).ifPresent(found -> locked.put(mode, found)));
        return new EnrolmentDesk(
                session,
                locked,
                asked,
                self(),
                reached,
                new HashSet<>(enrolments.enrolled(sessionId, memberIds)),
                standings.refusingTraining(memberIds),
                enrolments.busy(sessionId, memberIds, session.blocks()),
                clock.instant());
    }

    private Set<UUID> reached(MembersAsked asked) {
        if (!actor.is(Role.OFFICER) && !actor.is(Role.FEDERATION_ADMIN)) {
            return Set.of();
        }
        return reach.scope().coversEverything()
                ? asked.organizationIds()
                : organizations.within(reach.scope(), asked.organizationIds());
    }

    private static Integer placeOfLast(EnrolmentDesk desk, Enrolment enrolment) {
        return enrolment.waiting() ? desk.seats().get(enrolment.mode()).waiting() : null;
    }

    private EnrolmentView recorded(EnrolmentDesk desk, Enrolment enrolment, Integer place) {
        journal.record(enrolment.enrolled(), null, enrolment.view(place, false, false));
        return view(desk.session(), enrolment, place);
    }

    private Enrolment visible(SessionFacts session, UUID id) {
        return enrolments
                .findByIdOptional(id)
                .filter(enrolment -> isSelf(enrolment)
                        || seesByScope() && (session.managed() || reach.covers(enrolment.organizationId())))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean mayCancel(SessionFacts session, Enrolment enrolment) {
        return isSelf(enrolment) || session.managed() || reach.actsFor(enrolment.organizationId());
    }

    private boolean isSelf(Enrolment enrolment) {
        return self().filter(enrolment.memberId()::equals).isPresent();
    }

    private boolean seesByScope() {
        return Stream.of(Role.OFFICER, Role.FEDERATION_ADMIN, Role.AUDITOR, Role.SERVICE)
                .anyMatch(actor::is);
    }

    private EnrolmentView view(SessionFacts session, Enrolment enrolment, Integer place) {
        var named = mayCancel(session, enrolment);
        return enrolment.view(place, named, named);
    }

    private record Seated(Enrolment enrolment, Integer place) {}
}
