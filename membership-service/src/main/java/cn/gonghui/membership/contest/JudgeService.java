package cn.gonghui.membership.contest;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Appoints and excuses judges. */
@ApplicationScoped
public class JudgeService {

    private final ContestRepository contests;
    private final JudgeRepository judges;
    private final ContestAccess access;
    private final ActivityDirectory activities;
    private final MemberDirectory members;
    private final OrganizationDirectory organizations;
    private final Journal journal;
    private final Clock clock;

    JudgeService(
            ContestRepository contests,
            JudgeRepository judges,
            ContestAccess access,
            ActivityDirectory activities,
            MemberDirectory members,
            OrganizationDirectory organizations,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.judges = judges;
        this.access = access;
        this.activities = activities;
        this.members = members;
        this.organizations = organizations;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public JudgeView appoint(UUID activityId, AppointJudge request) {
        members.hold(Stream.ofNullable(request.memberId()).toList());
        var contest = overseen(activityId);
        if (contest.status() == ContestStatus.PUBLISHED) {
            throw ContestProblem.RESULTS_PUBLISHED.refuse();
        }
        var categories = request.categories() == null ? contest.categoryCodes() : request.categories();
        if (!categories.stream().allMatch(contest::has)) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/categories");
        }
        if (judges.who(contest.id(), request.memberId(), request.accountSubject())
                .isPresent()) {
            throw ContestProblem.ALREADY_A_JUDGE.refuse();
        }
        var judge = Judge.appoint(contest.id(), request, organization(request), categories);
        judges.persistAndFlush(judge);
        journal.record(judge.appointed(contest.organizerId(), clock.instant()), null, JudgeView.of(judge));
        return JudgeView.of(judge);
    }

    /** A judge sees himself. */
    @Transactional
    public Page<JudgeView> list(UUID activityId, PageRequest page) {
        var contest = contest(activityId);
        access.requireOverseer(activities.managed(activityId), contest);
        return judges.page(page, contest.id());
    }

    @Transactional
    public JudgeView get(UUID activityId, UUID id) {
        var contest = contest(activityId);
        access.requireOverseer(activities.managed(activityId), contest);
        return JudgeView.of(judge(contest, id));
    }

    /** His sheets count no more. */
    @Transactional
    public JudgeView excuse(UUID activityId, UUID id, ExcuseJudge request, ExpectedVersion expected) {
        var contest = overseen(activityId);
        var judge = judge(contest, id);
        expected.check(judge.version());
        if (contest.status() == ContestStatus.PUBLISHED) {
            throw ContestProblem.RESULTS_PUBLISHED.refuse();
        }
        var before = JudgeView.of(judge);
        var event = judge.excuse(request.reason(), contest.organizerId(), clock.instant());
        judges.flush();
        journal.record(event, before, JudgeView.of(judge));
        return JudgeView.of(judge);
    }

    private UUID organization(AppointJudge request) {
        if (request.memberId() != null) {
            var place = members.places(List.of(request.memberId())).get(request.memberId());
            if (place == null || !place.current()) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/memberId");
            }
            return place.organizationId();
        }
        var declared = request.organizationId();
        if (declared != null && organizations.places(List.of(declared)).isEmpty()) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        return declared;
    }

    private Judge judge(Contest contest, UUID id) {
        return judges.findByIdOptional(id)
                .filter(known -> known.contestId().equals(contest.id()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private Contest contest(UUID activityId) {
        return contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    /** Held, together with its activity, which has not been cancelled. */
    private Contest overseen(UUID activityId) {
        var activity = activities.heldManaged(activityId);
        var contest = contests.shared(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireOverseer(activity, contest);
        activity.requireNotCancelled();
        return contest;
    }
}
