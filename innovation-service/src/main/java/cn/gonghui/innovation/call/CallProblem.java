package cn.gonghui.innovation.call;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of calls refuse. */
public enum CallProblem implements ProblemCode {
    /** The alliance has a call of that title. */
    CALL_TITLE_TAKEN("call-title-taken"),
    /** The closing moment has passed. */
    WINDOW_OVER("window-over"),
    /** Nothing is accepted before the opening and from the closing moment on. */
    CALL_NOT_OPEN("call-not-open"),
    NOT_IN_REVIEW("not-in-review"),
    OPINIONS_NOT_ASKED("opinions-not-asked"),
    /** The deadline has passed, or the review has begun. */
    OPINIONS_OVER("opinions-over"),
    /** What is granted together never exceeds the budget. */
    OVER_BUDGET("over-budget");

    private final String code;

    CallProblem(String code) {
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
