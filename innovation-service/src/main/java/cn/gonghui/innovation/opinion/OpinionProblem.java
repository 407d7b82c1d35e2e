package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of opinions refuse. */
public enum OpinionProblem implements ProblemCode {
    /** The caller's organisation is not in the call's alliance today. */
    NOT_A_MEMBER_UNIT("not-a-member-unit"),
    /** The unit has said something else already. */
    OPINION_GIVEN("opinion-given"),
    /** The review waits for the deadline or for the last unit. */
    OPINIONS_AWAITED("opinions-awaited");

    private final String code;

    OpinionProblem(String code) {
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
