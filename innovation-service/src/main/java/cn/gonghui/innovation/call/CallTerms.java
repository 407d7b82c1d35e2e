package cn.gonghui.innovation.call;

import cn.gonghui.innovation.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * What other features need to know of a call.
 *
 * @param hostId organisation that runs the call, the founder of the alliance
 * @param status where the call stands at {@code asOf}, by the clock
 * @param asOf the moment that counts for what is being done
 * @param committed what has been granted so far
 */
public record CallTerms(
        UUID id, UUID allianceId, UUID hostId, CallStatus status, Instant asOf, Money committed, EditCall content) {

    public UUID funderId() {
        return content.funderId();
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code call-not-open} before the opening and from the closing on */
    public void requireOpen() {
        if (status != CallStatus.OPEN) {
            throw CallProblem.CALL_NOT_OPEN.refuse(content.opensAt(), content.closesAt());
        }
    }

    /**
     * Opinions 征求意见 are taken from the publication until the deadline, and no longer than until the review begins.
     *
     * @throws cn.gonghui.kit.problem.Problem 409 {@code opinions-not-asked}, {@code opinions-over}
     */
    public void requireOpinionsTaken() {
        if (!content.opinionsAsked()) {
            throw CallProblem.OPINIONS_NOT_ASKED.refuse();
        }
        if (!status.beforeReview() || opinionsDue()) {
            throw CallProblem.OPINIONS_OVER.refuse(content.opinionsUntil());
        }
    }

    /** Whether opinions are asked and still waited for: their deadline has not passed. */
    public boolean awaitsOpinions() {
        return content.opinionsAsked() && !opinionsDue();
    }

    private boolean opinionsDue() {
        return !content.opinionsUntil().isAfter(asOf);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code not-in-review} */
    public void requireInReview() {
        if (status != CallStatus.IN_REVIEW) {
            throw CallProblem.NOT_IN_REVIEW.refuse(status.name());
        }
    }
}
