package cn.gonghui.membership.contest;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityAction;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.activity.ActivityEvents;
import cn.gonghui.membership.activity.ActivityType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the rules of contests, opens judging and publishes results. */
@ApplicationScoped
public class ContestService {

    private final ContestRepository contests;
    private final EntryRepository entries;
    private final JudgeRepository judges;
    private final SheetRepository sheets;
    private final ContestAccess access;
    private final Conflicts conflicts;
    private final ActivityDirectory activities;
    private final Journal journal;
    private final Clock clock;

    ContestService(
            ContestRepository contests,
            EntryRepository entries,
            JudgeRepository judges,
            SheetRepository sheets,
            ContestAccess access,
            Conflicts conflicts,
            ActivityDirectory activities,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.judges = judges;
        this.sheets = sheets;
        this.access = access;
        this.conflicts = conflicts;
        this.activities = activities;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ContestView prepare(UUID activityId, SetContest rules) {
        var activity = activities.heldManaged(activityId).require(ActivityType.CONTEST);
        activity.requireNotCancelled();
        if (contests.of(activityId).isPresent()) {
            throw ContestProblem.CONTEST_EXISTS.refuse();
        }
        var contest = Contest.prepare(activityId, activity.organizerId(), rules);
        contests.persistAndFlush(contest);
        return record(contest, null, contest.prepared(clock.instant()));
    }

    @Transactional
    public ContestView get(UUID activityId) {
        var activity = activities.visible(activityId);
        return ContestView.of(
                contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse), access.mayChange(activity));
    }

    @Transactional
    public ContestView edit(UUID activityId, SetContest rules, ExpectedVersion expected) {
        var contest = overseen(activityId, expected);
        if (entries.standing(contest.id()).stream()
                .anyMatch(entry -> rules.categories().stream()
                        .noneMatch(category -> category.code().equals(entry.category())))) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/categories");
        }
        var before = ContestView.of(contest, true);
        return record(contest, before, contest.edit(rules, clock.instant()));
    }

    /** Every judge gets a sheet for every entry of his categories, but for those in conflict. */
    @Transactional
    public ContestView openJudging(UUID activityId, ExpectedVersion expected) {
        var contest = overseen(activityId, expected);
        var before = ContestView.of(contest, true);
        var event = contest.openJudging(clock.instant());
        var standing = entries.standing(contest.id());
        var appointed = judges.of(contest.id()).stream()
                .filter(judge -> !judge.excused())
                .toList();
        var conflict = conflicts.of(contest, appointed, standing);
        if (standing.isEmpty()) {
            throw ContestProblem.ENTRY_WITHOUT_JUDGE.refuse("—");
        }
        for (var entry : standing) {
            var assigned = appointed.stream()
                    .filter(judge -> judge.judges(entry.category()) && !conflict.test(judge, entry))
                    .map(judge -> ScoreSheet.assign(contest.id(), judge.id(), entry.id()))
                    .toList();
            if (assigned.isEmpty()) {
                // what a member enters may bear his name, and refusals are logged
                throw ContestProblem.ENTRY_WITHOUT_JUDGE.refuse(entry.memberId() == null ? entry.title() : entry.id());
            }
            sheets.persist(assigned);
        }
        return record(contest, before, event);
    }

    /** What would be published now; after publication what was, counted again from the sheets. */
    @Transactional
    public RankingView ranking(UUID activityId) {
        var activity = activities.visible(activityId);
        var contest = contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireOverseer(activity, contest);
        return ranking(contest, entries.standing(contest.id()), sheets.counting(contest.id()));
    }

    @Transactional
    public ContestView publish(UUID activityId, ExpectedVersion expected) {
        var contest = overseen(activityId, expected);
        var before = ContestView.of(contest, true);
        var event = contest.publish(clock.instant());
        var standing = entries.standing(contest.id());
        var counting = sheets.counting(contest.id());
        var missing = counting.stream()
                .filter(sheet -> !sheet.complete(contest.criteria()))
                .count();
        var judged = counting.stream().map(ScoreSheet::entryId).collect(Collectors.toSet());
        missing +=
                standing.stream().filter(entry -> !judged.contains(entry.id())).count();
        if (missing > 0) {
            throw ContestProblem.SCORES_MISSING.refuse(missing);
        }
        ranking(contest, standing, counting).rows().forEach(row -> contests.persist(new Result(contest.id(), row)));
        return record(contest, before, event);
    }

    /** What was published stays: its activity is not cancelled any more. */
    void keepResults(@Observes ActivityEvents.Changed change) {
        if (change.action() == ActivityAction.CANCEL
                && contests.of(change.subject())
                        .filter(contest -> contest.status() == ContestStatus.PUBLISHED)
                        .isPresent()) {
            throw ContestProblem.RESULTS_PUBLISHED.refuse();
        }
    }

    @Transactional
    public ResultsView results(UUID activityId) {
        activities.visible(activityId);
        var contest = contests.of(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        if (contest.status() != ContestStatus.PUBLISHED) {
            throw ContestProblem.RESULTS_NOT_PUBLISHED.refuse();
        }
        var entered =
                entries.of(contest.id()).stream().collect(Collectors.toMap(ContestEntry::id, Function.identity()));
        return new ResultsView(
                contest.publishedAt(),
                contests.results(contest.id()).stream()
                        .map(result -> row(result, entered.get(result.entryId())))
                        .toList());
    }

    private static ResultsView.Row row(Result result, ContestEntry entry) {
        return new ResultsView.Row(
                result.entryId(),
                result.category(),
                entry.title(),
                entry.organizationId(),
                result.rank(),
                result.score(),
                result.joint(),
                result.award());
    }

    private static RankingView ranking(Contest contest, List<ContestEntry> standing, List<ScoreSheet> counting) {
        var scoring = new Scoring(List.copyOf(contest.criteria()), contest.tieRule());
        var complete = counting.stream()
                .filter(sheet -> sheet.complete(contest.criteria()))
                .map(ScoreSheet::scored)
                .collect(Collectors.groupingBy(Scoring.Sheet::entryId));
        List<RankingView.Row> rows = new ArrayList<>();
        for (var category : contest.categoryCodes()) {
            var scored = standing.stream()
                    .filter(entry -> entry.category().equals(category) && complete.containsKey(entry.id()))
                    .collect(Collectors.toMap(ContestEntry::id, entry -> complete.get(entry.id())));
            scoring.rank(scored).forEach(ranked -> rows.add(row(contest, category, ranked)));
        }
        return new RankingView(rows);
    }

    private static RankingView.Row row(Contest contest, String category, Scoring.Ranked ranked) {
        return new RankingView.Row(
                ranked.entryId(),
                category,
                ranked.rank(),
                ranked.score(),
                ranked.joint(),
                contest.awards().stream()
                        .filter(award -> award.covers(ranked.rank()))
                        .map(Award::name)
                        .findFirst()
                        .orElse(null),
                ranked.tieBreak(),
                ranked.totals().stream()
                        .map(total -> new RankingView.SheetTotal(total.judgeId(), total.points(), total.counted()))
                        .toList());
    }

    private Contest overseen(UUID activityId, ExpectedVersion expected) {
        var activity = activities.heldManaged(activityId);
        var contest = contests.exclusive(activityId).orElseThrow(KitProblem.NOT_FOUND::refuse);
        access.requireOverseer(activity, contest);
        expected.check(contest.version());
        activity.requireNotCancelled();
        return contest;
    }

    private ContestView record(Contest contest, ContestView before, ContestEvents.Changed event) {
        contests.flush();
        var after = ContestView.of(contest, true);
        journal.record(event, before, after);
        return after;
    }
}
