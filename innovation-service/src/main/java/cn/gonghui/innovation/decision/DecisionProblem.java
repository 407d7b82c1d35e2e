package cn.gonghui.innovation.decision;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of decision refuse. */
public enum DecisionProblem implements ProblemCode {
    /** Another decision on the proposal is on record. */
    ALREADY_DECIDED("already-decided"),
    /** No decision below the minimum of reviews. */
    TOO_FEW_REVIEWS("too-few-reviews"),
    MORE_THAN_REQUESTED("more-than-requested"),
    /** The reserve list moves up in its order. */
    NOT_FIRST_IN_RESERVE("not-first-in-reserve"),
    /** A call ends when every eligible proposal is decided on. */
    PROPOSALS_UNDECIDED("proposals-undecided");

    private final String code;

    DecisionProblem(String code) {
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
