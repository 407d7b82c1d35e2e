package cn.gonghui.membership.contest;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The contest of an activity (比赛): prepared with its rules, entries and judges; judged, while nothing but scores changes;
 * published, and from then on nothing changes.
 */
@Entity
@Table(name = "contest")
public class Contest extends Aggregate {

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "organizer_id", updatable = false)
    private UUID organizerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ContestStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule")
    private TieRule tieRule;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "contest_category", joinColumns = @JoinColumn(name = "contest_id"))
    @OrderColumn(name = "position")
    private List<Category> categories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contest_criterion", joinColumns = @JoinColumn(name = "contest_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contest_award", joinColumns = @JoinColumn(name = "contest_id"))
    @OrderColumn(name = "position")
    private List<Award> awards = new ArrayList<>();

    protected Contest() {}

    private Contest(UUID id) {
        super(id);
    }

    static Contest prepare(UUID activityId, UUID organizerId, SetContest rules) {
        var contest = new Contest(Ids.next());
        contest.activityId = activityId;
        contest.organizerId = organizerId;
        contest.status = ContestStatus.PREPARING;
        contest.describe(rules);
        return contest;
    }

    ContestEvents.Changed prepared(Instant now) {
        return changed(null, now);
    }

    ContestEvents.Changed edit(SetContest rules, Instant now) {
        var event = move(ContestAction.EDIT, now);
        describe(rules);
        return event;
    }

    ContestEvents.Changed openJudging(Instant now) {
        return move(ContestAction.OPEN_JUDGING, now);
    }

    ContestEvents.Changed publish(Instant now) {
        var event = move(ContestAction.PUBLISH, now);
        publishedAt = now;
        return event;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 in another state; published results do not change */
    void require(ContestStatus wanted) {
        if (status == ContestStatus.PUBLISHED && wanted != ContestStatus.PUBLISHED) {
            throw ContestProblem.RESULTS_PUBLISHED.refuse();
        }
        if (status != wanted) {
            throw ContestProblem.NOT_NOW.refuse(status);
        }
    }

    private ContestEvents.Changed move(ContestAction action, Instant now) {
        if (status == ContestStatus.PUBLISHED) {
            throw ContestProblem.RESULTS_PUBLISHED.refuse();
        }
        status = status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
        return changed(action, now);
    }

    private ContestEvents.Changed changed(ContestAction action, Instant now) {
        return new ContestEvents.Changed(id(), organizerId, now, activityId, status, action);
    }

    private void describe(SetContest rules) {
        tieRule = rules.tieRule();
        replace(categories, rules.categories());
        replace(criteria, rules.criteria());
        replace(awards, rules.awardsGiven());
    }

    private static <T> void replace(List<T> known, List<T> given) {
        known.clear();
        known.addAll(given);
    }

    boolean has(String category) {
        return categories.stream().anyMatch(each -> each.code().equals(category));
    }

    List<String> categoryCodes() {
        return categories.stream().map(Category::code).toList();
    }

    UUID activityId() {
        return activityId;
    }

    UUID organizerId() {
        return organizerId;
    }

    ContestStatus status() {
        return status;
    }

    TieRule tieRule() {
        return tieRule;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    List<Category> categories() {
        return categories;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    List<Award> awards() {
        return awards;
    }
}
