package cn.gonghui.innovation.review;

import cn.gonghui.innovation.call.Criterion;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * 评审: one expert reviews one proposal. Assigned, accepted or declined, scored, submitted; recused when a conflict of
 * interest comes to light, whereupon its mark is gone. There is a mark exactly while it is submitted.
 */
@Entity
@Table(name = "reviews")
class Review extends Aggregate {

    private static final BigDecimal PERCENT = new BigDecimal(100);

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposalId;

    @Column(name = "expert_id", nullable = false, updatable = false)
    private UUID expertId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ReviewStatus status = ReviewStatus.ASSIGNED;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "review_scores", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<Score> scores = new ArrayList<>();

    @Column(name = "mark", precision = 7, scale = 4)
    private BigDecimal mark;

    @Column(name = "reason")
    private String reason;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Review() {}

    private Review(UUID id) {
        super(id);
    }

    static Review assign(UUID callId, UUID proposalId, UUID expertId) {
        var review = new Review(Ids.next());
        review.callId = callId;
        review.proposalId = proposalId;
        review.expertId = expertId;
        return review;
    }

    void accept() {
        status = status.after(ReviewAction.ACCEPT);
    }

    void decline(String why) {
        status = status.after(ReviewAction.DECLINE);
        reason = why;
    }

    void recuse(String why) {
        status = status.after(ReviewAction.RECUSE);
        reason = why;
        mark = null;
        submittedAt = null;
    }

    void cancel() {
        status = status.after(ReviewAction.CANCEL);
    }

    void score(List<Score> given, List<Criterion> criteria) {
        var next = status.after(ReviewAction.SCORE);
        var codes = new HashSet<>(criteria.stream().map(Criterion::code).toList());
        for (int i = 0; i < given.size(); i++) {
            if (!codes.remove(given.get(i).criterion())) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/scores/" + i + "/criterion");
            }
        }
        status = next;
        scores.clear();
        scores.addAll(given);
    }

    void submit(List<Criterion> criteria, Instant now) {
        var next = status.after(ReviewAction.SUBMIT);
        var missing = criteria.stream()
                .map(Criterion::code)
                .filter(code -> scoreFor(code) == null)
                .toList();
        if (!missing.isEmpty()) {
            throw ReviewProblem.SCORES_MISSING.refuse(String.join(", ", missing));
        }
        status = next;
        submittedAt = now;
        mark = criteria.stream()
                .map(criterion -> scoreFor(criterion.code()).multiply(BigDecimal.valueOf(criterion.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(PERCENT, 4, RoundingMode.HALF_UP);
    }

    private BigDecimal scoreFor(String code) {
        return scores.stream()
                .filter(score -> score.criterion().equals(code))
                .map(Score::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    UUID callId() {
        return callId;
    }

    UUID proposalId() {
        return proposalId;
    }

    UUID expertId() {
        return expertId;
    }

    ReviewStatus status() {
        return status;
    }

    Mark mark() {
        return new Mark(proposalId, expertId, mark);
    }

    ReviewView view(List<ReviewAction> allowedActions) {
        return new ReviewView(
                id(),
                callId,
                proposalId,
                expertId,
                status,
                List.copyOf(scores),
                mark,
                reason,
                submittedAt,
                allowedActions,
                createdAt(),
                updatedAt(),
                version());
    }
}
