package cn.gonghui.membership.commitment;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.journal.RecordedEvent;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.employer.EmployerEvents;
import cn.gonghui.membership.employer.EmployerService;
import cn.gonghui.membership.meeting.MeetingKind;
import cn.gonghui.membership.meeting.MeetingProblem;
import cn.gonghui.membership.meeting.MeetingService;
import cn.gonghui.membership.meeting.MeetingStatus;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Use cases of commitments. They are a matter of the host of the meeting and of who stands above it. */
@ApplicationScoped
public class CommitmentService {

    private static final Set<MeetingStatus> BEGUN = EnumSet.of(MeetingStatus.OPEN, MeetingStatus.HELD);
    private static final String BY_DUE_DAY = "dueOn";

    private final CommitmentRepository commitments;
    private final MeetingService meetings;
    private final EmployerService employers;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    CommitmentService(
            CommitmentRepository commitments,
            MeetingService meetings,
            EmployerService employers,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Actor actor,
            Journal journal,
            Clock clock) {
        this.commitments = commitments;
        this.meetings = meetings;
        this.employers = employers;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    CommitmentView make(MakeCommitment request) {
        var meeting = meetings.lookUp(request.meetingId())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/meetingId"));
        var employer = employers
                .held(request.employerId())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/employerId"));
        if (meeting.kind() != MeetingKind.ENTERPRISE) {
            throw CommitmentProblem.NOT_AN_ENTERPRISE_MEETING.refuse();
        }
        if (!BEGUN.contains(meeting.status())) {
            throw MeetingProblem.MEETING_NOT_OPEN.refuse();
        }
        if (employer.unionId() != null) {
            throw CommitmentProblem.UNIONISED_ALREADY.refuse();
        }
        if (commitments.openOf(employer.id()).isPresent()) {
            throw CommitmentProblem.COMMITTED_ALREADY.refuse();
        }
        var commitment = Commitment.make(request, meeting.hostId(), today());
        commitments.persistAndFlush(commitment);
        var view = view(commitment);
        journal.record(commitment.made(clock.instant()), null, view);
        return view;
    }

    /** Over a subtree by host, or, where only overdue ones are asked for, by day; other orders with one host only. */
    @Transactional
    Page<CommitmentView> list(PageRequest page, CommitmentFilter filter) {
        var dueDay = page.sortField().filter(BY_DUE_DAY::equals);
        if (dueDay.isPresent() && filter.hostId == null && !filter.overdue) {
            throw KitProblem.SORT_NEEDS_FILTER.refuse(BY_DUE_DAY);
        }
        if (filter.hostId != null) {
            organizations.subtree(filter.hostId);
        }
        return commitments.page(page, filter, actorScope.scope(), today(), this::view);
    }

    @Transactional
    CommitmentView get(UUID id) {
        return view(inScope(id));
    }

    @Transactional
    CommitmentView postpone(UUID id, ExpectedVersion expected, PostponeCommitment request) {
        return change(id, expected, commitment -> commitment.postpone(request, today(), clock.instant()));
    }

    @Transactional
    CommitmentView release(UUID id, ExpectedVersion expected, ReleaseCommitment request) {
        return change(id, expected, commitment -> commitment.release(request.reason(), clock.instant()));
    }

    /** Whatever way an employer comes to a union, its own or a joint one: its commitment is kept by that. */
    void keep(@Observes RecordedEvent recorded) {
        if (recorded.event() instanceof EmployerEvents.Unionised unionised
                && unionised.facts().unionId() != null) {
            commitments.openOf(unionised.subject()).ifPresent(commitment -> {
                var before = view(commitment);
                var event = commitment.keep(unionised.facts().unionId(), today(), clock.instant());
                commitments.flush();
                journal.record(event, before, view(commitment));
            });
        }
    }

    private CommitmentView change(UUID id, ExpectedVersion expected, Function<Commitment, CommitmentEvents> change) {
        var commitment = inScope(id);
        expected.check(commitment.version());
        var before = view(commitment);
        var event = change.apply(commitment);
        commitments.flush();
        var after = view(commitment);
        journal.record(event, before, after);
        return after;
    }

    private Commitment inScope(UUID id) {
        return commitments
                .findByIdOptional(id)
                .filter(commitment -> organizations.covers(commitment.hostId()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private CommitmentView view(Commitment commitment) {
        var mayWrite = actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
        var actions = mayWrite
                ? commitment.status().actions().stream()
                        .filter(action -> action != CommitmentAction.KEEP)
                        .toList()
                : List.<CommitmentAction>of();
        return CommitmentView.of(commitment, today(), actions);
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }
}
