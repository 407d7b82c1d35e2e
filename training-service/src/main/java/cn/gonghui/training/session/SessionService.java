package cn.gonghui.training.session;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.training.membership.OrganizationsAsked;
import cn.gonghui.training.organization.Reach;
import cn.gonghui.training.request.RequestService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Use cases of sessions. A published session is open to everybody; it is managed by who organises or commissioned it. */
@ApplicationScoped
@Transactional
public class SessionService {

    private final SessionRepository sessions;
    private final SessionDrafts drafts;
    private final RequestService requests;
    private final SessionSeats seats;
    private final Batches batches;
    private final Actor actor;
    private final Reach reach;
    private final MergePatcher patcher;
    private final Journal journal;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            SessionDrafts drafts,
            RequestService requests,
            SessionSeats seats,
            Batches batches,
            Actor actor,
            Reach reach,
            MergePatcher patcher,
            Journal journal,
            Clock clock) {
        this.sessions = sessions;
        this.drafts = drafts;
        this.requests = requests;
        this.seats = seats;
        this.batches = batches;
        this.actor = actor;
        this.reach = reach;
        this.patcher = patcher;
        this.journal = journal;
        this.clock = clock;
    }

    public BatchResult<SessionView> createAll(CreateSessions request, OrganizationsAsked asked) {
        return batches.each(201, request.items(), item -> create(item, asked));
    }

    public SessionView create(CreateSession request, OrganizationsAsked asked) {
        var session = drafts.draft(request, asked);
        sessions.persistAndFlush(session);
        if (session.requestId() != null) {
            requests.schedule(session.requestId(), session.id());
        }
        journal.record(session.drafted(clock.instant()), null, view(session));
        return view(session);
    }

    public SessionView edit(UUID id, ExpectedVersion expected, MergePatch patch) {
        return change(id, expected, (session, now) -> {
            var content = patcher.apply(patch, session.content());
            SessionShape.check(content);
            drafts.checkLecturers(content);
            drafts.checkFree(content, session.id());
            var event = session.edit(content, now);
            if (session.status() == SessionStatus.PUBLISHED) {
                seats.resize(id, content.seats());
            }
            return event;
        });
    }

    public SessionView publish(UUID id, ExpectedVersion expected) {
        return change(id, expected, (session, now) -> {
            var event = session.publish(now);
            seats.open(id, session.content().seats());
            return event;
        });
    }

    public SessionView start(UUID id, ExpectedVersion expected) {
        return change(id, expected, Session::start);
    }

    public SessionView complete(UUID id, ExpectedVersion expected) {
        return change(id, expected, (session, now) -> {
            var event = session.complete(now);
            if (session.requestId() != null) {
                requests.deliver(session.requestId());
            }
            return event;
        });
    }

    public SessionView cancel(UUID id, ExpectedVersion expected, CancelSession why) {
        return change(id, expected, (session, now) -> {
            var event = session.cancel(why.reason(), now);
            seats.release(id);
            if (session.requestId() != null) {
                requests.reopen(session.requestId());
            }
            return event;
        });
    }

    public SessionView read(UUID id) {
        return view(visible(id));
    }

    public Page<SessionView> list(PageRequest page, SessionFilter filter) {
        return sessions.page(page, filter, reach.likePattern(), this::view);
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where the caller does not see the session */
    public SessionFacts facts(UUID id) {
        var session = visible(id);
        return session.facts(managed(session));
    }

    /** Sessions of a plan by state. */
    public Map<SessionStatus, Long> countByStatus(UUID planId) {
        return sessions.countByStatus(planId);
    }

    public List<UUID> idsOf(UUID planId) {
        return sessions.idsOf(planId);
    }

    private SessionView change(
            UUID id, ExpectedVersion expected, BiFunction<Session, Instant, SessionEvents> transition) {
        var session = visible(id);
        if (!managed(session)) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        expected.check(session.version());
        var before = view(session);
        var event = transition.apply(session, clock.instant());
        sessions.flush();
        journal.record(event, before, view(session));
        return view(session);
    }

    private Session visible(UUID id) {
        return sessions.findByIdOptional(id)
                .filter(session -> session.wasPublished()
                        || reach.covers(session.hostId(), session.organiserId(), session.commissionedById()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private boolean managed(Session session) {
        return reach.actsFor(session.organiserId(), session.commissionedById());
    }

    private SessionView view(Session session) {
        return session.view(!actor.anonymous(), managed(session));
    }
}
