package cn.gonghui.membership.contest;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of contests refuse. */
public enum ContestProblem implements ProblemCode {
    /** The activity has its contest already. */
    CONTEST_EXISTS("contest-exists"),
    /** It is not the time for this. */
    NOT_NOW("contest-not-now"),
    /** Published results do not change. */
    RESULTS_PUBLISHED("results-published"),
    /** There are no results yet. */
    RESULTS_NOT_PUBLISHED("results-not-published"),
    /** The contest has as many entries as it may. */
    CONTEST_FULL("contest-full"),
    /** The external reference is of another entry. */
    ENTRY_REFERENCE_TAKEN("entry-reference-taken"),
    /** An entry has nobody who may judge it. */
    ENTRY_WITHOUT_JUDGE("entry-without-judge"),
    /** The person judges already. */
    ALREADY_A_JUDGE("already-a-judge"),
    /** Nobody judges his own organisation, or one above or below it. */
    JUDGE_IN_CONFLICT("judge-in-conflict"),
    /** The judge has this entry already. */
    ALREADY_ASSIGNED("already-assigned"),
    /** Some scores are missing; a blank is not a zero. */
    SCORES_MISSING("scores-missing");

    private final String code;

    ContestProblem(String code) {
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
