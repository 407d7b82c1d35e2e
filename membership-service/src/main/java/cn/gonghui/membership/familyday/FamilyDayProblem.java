package cn.gonghui.membership.familyday;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of family days refuse. */
public enum FamilyDayProblem implements ProblemCode {
    /** Stamps are given to families. */
    NOT_A_FAMILY("not-a-family");

    private final String code;

    FamilyDayProblem(String code) {
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
