package cn.gonghui.training.attendance;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.training.enrolment.EnrolmentService;
import cn.gonghui.training.membership.MembersAsked;
import cn.gonghui.training.organization.Reach;
import cn.gonghui.training.session.SessionFacts;
import cn.gonghui.training.session.SessionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Use cases of attendance: one presence, a list of them, reading them. */
@ApplicationScoped
@Transactional
public class AttendanceService {

    private final AttendanceRepository attendances;
    private final EnrolmentService enrolments;
    private final SessionService sessions;
    private final Batches batches;
    private final Actor actor;
    private final Reach reach;
    private final Journal journal;
    private final Clock clock;

    AttendanceService(
            AttendanceRepository attendances,
            EnrolmentService enrolments,
            SessionService sessions,
            Batches batches,
            Actor actor,
            Reach reach,
            Journal journal,
            Clock clock) {
        this.attendances = attendances;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.batches = batches;
        this.actor = actor;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    public Created<AttendanceView> take(UUID sessionId, RecordAttendance request, MembersAsked asked) {
        var taken = desk(sessionId, List.of(request), asked).take(request);
        if (!taken.existed()) {
            attendances.persistAndFlush(taken.value());
        }
        return recorded(taken);
    }

    /** One flush for all of them: the rows go to the database in batches. */
    public BatchResult<AttendanceView> takeAll(UUID sessionId, RecordAttendances request, MembersAsked asked) {
        var desk = desk(sessionId, request.items(), asked);
        var outcomes = batches.creating(request.items(), item -> {
            var taken = desk.take(item);
            if (!taken.existed()) {
                attendances.persist(taken.value());
            }
            return taken;
        });
        attendances.flush();
        return outcomes.map(taken -> recorded(taken).value());
    }

    public AttendanceView read(UUID sessionId, UUID id) {
        var session = sessions.facts(sessionId);
        return attendances
                .find("id = ?1 and sessionId = ?2", id, sessionId)
                .firstResultOptional()
                .filter(attendance -> isSelf(attendance)
                        || seesByScope() && (session.managed() || reach.covers(attendance.organizationId())))
                .map(Attendance::view)
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    public Page<AttendanceView> list(UUID sessionId, PageRequest page, AttendanceFilter filter) {
        var session = sessions.facts(sessionId);
        var onlySelf = seesByScope() ? null : enrolments.self().orElse(new UUID(0, 0));
        var scope = session.managed() || !seesByScope() ? null : reach.likePattern();
        return attendances.page(page, sessionId, filter, onlySelf, scope);
    }

    /** Distinct people whose presence counts as attended. */
    public long peopleReached(Collection<UUID> sessionIds) {
        return sessionIds.isEmpty() ? 0 : attendances.peopleReached(sessionIds);
    }

    private AttendanceDesk desk(UUID sessionId, List<RecordAttendance> requests, MembersAsked asked) {
        var session = managed(sessionId);
        AttendancePolicy.checkOpen(session);
        var memberIds = asked.memberIds();
        var door = session.walkInsAllowed() ? enrolments.doorSeats(sessionId) : null;
        var present = new HashMap<UUID, Attendance>();
        attendances.present(sessionId, memberIds).forEach(known -> present.put(known.memberId(), known));
        var nonces = new HashMap<String, Attendance>();
        var given = requests.stream()
                .map(RecordAttendance::clientNonce)
                .filter(Objects::nonNull)
                .toList();
        attendances.byNonce(sessionId, given).forEach(known -> nonces.put(known.clientNonce(), known));
        return new AttendanceDesk(
                session,
                asked,
                enrolments.confirmed(sessionId, memberIds).keySet(),
                door,
                present,
                nonces,
                clock.instant());
    }

    private SessionFacts managed(UUID sessionId) {
        var session = sessions.facts(sessionId);
        if (!session.managed()) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return session;
    }

    private Created<AttendanceView> recorded(Created<Attendance> taken) {
        var view = taken.map(Attendance::view);
        if (!taken.existed()) {
            journal.record(taken.value().recorded(), null, view.value());
        }
        return view;
    }

    private boolean isSelf(Attendance attendance) {
        return enrolments.self().filter(attendance.memberId()::equals).isPresent();
    }

    private boolean seesByScope() {
        return Stream.of(Role.OFFICER, Role.FEDERATION_ADMIN, Role.AUDITOR, Role.SERVICE)
                .anyMatch(actor::is);
    }
}
