package cn.gonghui.membership.contest;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.activity.ActivityDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Assigns sheets and takes scores; a judge sees his own sheets and no other. */
@ApplicationScoped
public class SheetService {

    private final ContestRepository contests;
    private final EntryRepository entries;
    private final JudgeRepository judges;
    private final SheetRepository sheets;
    private final ContestAccess access;
    private final Conflicts conflicts;
    private final ActivityDirectory activities;
    private final Journal journal;

    SheetService(
            ContestRepository contests,
            EntryRepository entries,
            JudgeRepository judges,
            SheetRepository sheets,
            ContestAccess access,
            Conflicts conflicts,
            ActivityDirectory activities,
            Journal journal) {
        this.contests = contests;
        this.entries = entries;
        this.judges = judges;
        this.sheets = sheets;
        this.access = access;
        this.conflicts = conflicts;
        this.activities = activities;
        this.journal = journal;
    }

    @Transactional
    public SheetView assign(UUID activityId, AssignSheet request) {
        var activity = activities.heldManaged(activityId);
        var contest = contests.shared(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireOverseer(activity, contest);
        activity.requireNotCancelled();
        var judge = judges.findByIdOptional(request.judgeId())
                .filter(known -> known.contestId().equals(contest.id()) && !known.excused())
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/judgeId"));
        var entry = entries.findByIdOptional(request.entryId())
                .filter(known -> known.contestId().equals(contest.id()) && known.withdrawnAt() == null)
                .orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt("/entryId"));
        contest.require(ContestStatus.JUDGING);
        if (conflicts.of(contest, List.of(judge), List.of(entry)).test(judge, entry)) {
            throw ContestProblem.JUDGE_IN_CONFLICT.refuseAt("/judgeId");
        }
        if (sheets.assigned(judge.id(), entry.id())) {
            throw ContestProblem.ALREADY_ASSIGNED.refuse();
        }
        var sheet = ScoreSheet.assign(contest.id(), judge.id(), entry.id());
        sheets.persistAndFlush(sheet);
        var view = SheetView.of(sheet, contest.criteria());
        journal.audit("contest.sheet-assigned", "contest-sheet", sheet.id(), contest.organizerId(), null, view);
        return view;
    }

    @Transactional
    public Page<SheetView> list(UUID activityId, PageRequest page) {
        var activity = activities.visible(activityId);
        var contest = contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var judge = access.judge(contest);
        if (judge.isEmpty()) {
            access.requireOverseer(activity, contest);
        }
        if (judge.filter(Judge::excused).isPresent()) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return sheets.page(
                page,
                contest.id(),
                judge.map(Judge::id).orElse(null),
                sheet -> SheetView.of(sheet, contest.criteria()));
    }

    @Transactional
    public SheetView get(UUID activityId, UUID id) {
        var activity = activities.visible(activityId);
        var contest = contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var judge = access.judge(contest);
        if (judge.isEmpty()) {
            access.requireOverseer(activity, contest);
        }
        var sheet = sheets.findByIdOptional(id)
                .filter(known -> known.contestId().equals(contest.id()))
                .filter(known -> judge.isEmpty()
                        || !judge.get().excused()
                                && known.judgeId().equals(judge.get().id()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        return SheetView.of(sheet, contest.criteria());
    }

    /** What is left out is blank. Nothing is scored once results are published, nor in conflict, whatever was assigned. */
    @Transactional
    public SheetView score(UUID activityId, UUID id, GiveScores request, ExpectedVersion expected) {
        var activity = activities.held(activityId);
        var contest = contests.shared(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        var judge = access.requireJudge(contest);
        var sheet = sheets.findByIdOptional(id)
                .filter(known -> known.judgeId().equals(judge.id()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        expected.check(sheet.version());
        activity.requireNotCancelled();
        contest.require(ContestStatus.JUDGING);
        if (conflicts.ofCaller(contest, judge, entries.findById(sheet.entryId()))) {
            throw ContestProblem.JUDGE_IN_CONFLICT.refuse();
        }
        requireInRange(contest, request);
        var before = SheetView.of(sheet, contest.criteria());
        sheet.score(request.scores().stream()
                .collect(Collectors.toMap(GiveScores.Score::criterion, GiveScores.Score::value)));
        sheets.flush();
        var after = SheetView.of(sheet, contest.criteria());
        journal.audit("contest.scored", "contest-sheet", id, contest.organizerId(), before, after);
        return after;
    }

    private static void requireInRange(Contest contest, GiveScores request) {
        var criteria = contest.criteria().stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
        List<Violation> violations = new ArrayList<>();
        for (int number = 0; number < request.scores().size(); number++) {
            var score = request.scores().get(number);
            var criterion = criteria.get(score.criterion());
            if (criterion == null) {
                violations.add(Violation.inBody("/scores/" + number + "/criterion", "unknown-reference"));
            } else if (!criterion.admits(score.value())) {
                violations.add(Violation.inBody(
                        "/scores/" + number + "/value", "score-out-of-range", criterion.lowest(), criterion.highest()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
