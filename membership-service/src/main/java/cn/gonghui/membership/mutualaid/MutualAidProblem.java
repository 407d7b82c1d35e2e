package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of mutual aid refuse. */
public enum MutualAidProblem implements ProblemCode {
    PLAN_NAME_TAKEN("plan-name-taken"),
    /** Members may not enrol now. */
    PLAN_NOT_OPEN("plan-not-open"),
    /** The plan is not for this member. */
    NOT_ELIGIBLE("not-eligible"),
    /** The same member once. */
    ALREADY_COVERED("already-covered"),
    /** The member does not take part in the plan. */
    NOT_COVERED("not-covered"),
    /** It happened before or after the cover, or the plan does not pay for such. */
    EVENT_NOT_COVERED("event-not-covered"),
    /** The same event of the person has a claim that was neither refused nor withdrawn, in whatever plan. */
    EVENT_CLAIMED("event-claimed"),
    /** The limits leave nothing. */
    LIMITS_EXHAUSTED("limits-exhausted"),
    /** Whoever began the review, returned or approved it does not pay. */
    REVIEWER_PAYS_NOT("reviewer-pays-not"),
    /** Nobody reviews or pays his own claim. */
    OWN_CLAIM("own-claim"),
    /** The person has a claim that is not settled. */
    CLAIM_OPEN("claim-open");

    private final String code;

    MutualAidProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.CONFLICT;
    }
}
