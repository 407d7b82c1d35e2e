package cn.gonghui.training.plan;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of annual plans refuse. */
public enum PlanProblem implements ProblemCode {
    /** One plan a year for each organisation and programme. */
    PLAN_EXISTS("plan-exists"),
    /** Once published, only the target may change. */
    PLAN_CONTENT_FIXED("plan-content-fixed"),
    /** Sessions and requests may name a plan only while it is PUBLISHED. */
    PLAN_NOT_OPEN("plan-not-open");

    private final String code;

    PlanProblem(String code) {
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
