package cn.gonghui.innovation.review;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of review refuse. */
public enum ReviewProblem implements ProblemCode {
    /** Another expert has that account. */
    ACCOUNT_TAKEN("account-taken"),
    /** 回避: told to who assigns, never to the expert. */
    CONFLICT_OF_INTEREST("conflict-of-interest"),
    /** Withdrawn, or outside the call's rules. */
    PROPOSAL_NOT_REVIEWABLE("proposal-not-reviewable"),
    /** The expert declined, was recused or was taken off this proposal. */
    EXPERT_NOT_AVAILABLE("expert-not-available"),
    /** A blank is never a zero. */
    SCORES_MISSING("scores-missing");

    private final String code;

    ReviewProblem(String code) {
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
