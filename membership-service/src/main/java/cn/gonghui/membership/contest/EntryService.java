package cn.gonghui.membership.contest;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.http.Created;
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
import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes entries while a contest is prepared, and shows each caller those that are his to see. */
@ApplicationScoped
public class EntryService {

    /** A ranking is one document; more entries want another contest. */
    private static final int MOST_ENTRIES = 500;

    private final ContestRepository contests;
    private final EntryRepository entries;
    private final SheetRepository sheets;
    private final ContestAccess access;
    private final ActivityDirectory activities;
    private final MemberDirectory members;
    private final Consents consents;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Journal journal;
    private final Clock clock;

    EntryService(
            ContestRepository contests,
            EntryRepository entries,
            SheetRepository sheets,
            ContestAccess access,
            ActivityDirectory activities,
            MemberDirectory members,
            Consents consents,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.sheets = sheets;
        this.access = access;
        this.activities = activities;
        this.members = members;
        this.consents = consents;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Created<EntryView> enter(UUID activityId, EnterContest request) {
        members.hold(Stream.ofNullable(request.memberId()).toList());
        var activity = activities.held(activityId);
        var contest = contests.exclusive(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        requireKnown(activity, contest, request);
        var known = entries.withReference(contest.id(), request.externalReference());
        if (known.isPresent()) {
            if (known.get().madeFrom(request)) {
                return Created.before(known.get().id(), EntryView.of(known.get()));
            }
            throw ContestProblem.ENTRY_REFERENCE_TAKEN.refuse();
        }
        if (request.memberId() != null) {
            consents.require(ConsentPurpose.ACTIVITIES, request.memberId(), "/memberId");
        }
        activity.requireNotOver();
        requireInvited(activity, request);
        contest.require(ContestStatus.PREPARING);
        if (entries.standing(contest.id()).size() >= MOST_ENTRIES) {
            throw ContestProblem.CONTEST_FULL.refuse(MOST_ENTRIES);
        }
        var entry = ContestEntry.of(contest.id(), request);
        entries.persistAndFlush(entry);
        journal.record(entry.entered(clock.instant()), null, EntryView.of(entry));
        return Created.now(entry.id(), EntryView.of(entry));
    }

    /** A judge sees what he has to score, the organiser all, another officer those of his own organisations. */
    @Transactional
    public Page<EntryView> list(UUID activityId, PageRequest page, String category) {
        var activity = activities.visible(activityId);
        var contest = contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var judge = access.judge(contest).map(Judge::id).orElse(null);
        if (judge != null && contest.status() != ContestStatus.PUBLISHED) {
            return entries.page(
                    page,
                    contest.id(),
                    category,
                    judge,
                    null,
                    entry -> EntryView.of(entry).forJudges());
        }
        var scope = activity.managed() ? null : actorScope.scope().likePattern();
        return entries.page(page, contest.id(), category, null, scope, EntryView::of);
    }

    /** Whoever would find it in the list. */
    @Transactional
    public EntryView get(UUID activityId, UUID id) {
        var activity = activities.visible(activityId);
        var contest = contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var entry = entries.findByIdOptional(id)
                .filter(known -> known.contestId().equals(contest.id()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        var judge = access.judge(contest);
        if (judge.isPresent() && contest.status() != ContestStatus.PUBLISHED) {
            judge.filter(scoring -> sheets.assigned(scoring.id(), id)).orElseThrow(KitProblem.NOT_FOUND::refuse);
            return EntryView.of(entry).forJudges();
        }
        if (!activity.managed() && !organizations.covers(entry.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return EntryView.of(entry);
    }

    @Transactional
    public EntryView withdraw(UUID activityId, UUID id, ExpectedVersion expected) {
        var activity = activities.held(activityId);
        var contest = contests.shared(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var entry = entries.findByIdOptional(id)
                .filter(known -> known.contestId().equals(contest.id()))
                .filter(known -> activity.managed() || organizations.covers(known.organizationId()))
                .filter(known -> access.judge(contest).isEmpty())
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        expected.check(entry.version());
        activity.requireNotOver();
        contest.require(ContestStatus.PREPARING);
        withdraw(entry);
        return EntryView.of(entry);
    }

    /** Who has left the union competes no more in his own name; once judging has begun his entry stays. */
    void withdrawWithMembership(@Observes MemberEvents.Exited exit) {
        for (var activityId : entries.activitiesBeforeJudging(exit.subject())) {
            contests.shared(activityId)
                    .filter(contest -> contest.status() == ContestStatus.PREPARING)
                    .ifPresent(contest ->
                            entries.standing(contest.id(), exit.subject()).forEach(this::withdraw));
        }
    }

    private void withdraw(ContestEntry entry) {
        var before = EntryView.of(entry);
        var event = entry.withdraw(clock.instant());
        entries.flush();
        journal.record(event, before, EntryView.of(entry));
    }

    private void requireInvited(ActivityFacts activity, EnterContest request) {
        var places = organizations.places(Set.of(activity.organizerId(), request.organizationId()));
        activity.requireInvited(
                places.get(activity.organizerId()).path(),
                places.get(request.organizationId()).path(),
                "/organizationId");
    }

    /** The organiser enters whom he likes of those invited, another officer his own organisations. */
    private void requireKnown(ActivityFacts activity, Contest contest, EnterContest request) {
        if (!contest.has(request.category())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/category");
        }
        var ids = List.of(request.organizationId());
        var known = activity.managed() ? organizations.places(ids) : organizations.inScope(ids);
        if (known.isEmpty()) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        if (request.memberId() != null) {
            var place = members.places(List.of(request.memberId())).get(request.memberId());
            if (place == null || !place.current() || !place.organizationId().equals(request.organizationId())) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/memberId");
            }
        }
    }
}
