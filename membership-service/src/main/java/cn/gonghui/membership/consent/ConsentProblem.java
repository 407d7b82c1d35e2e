package cn.gonghui.membership.consent;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What is refused for want of consent. */
public enum ConsentProblem implements ProblemCode {
    /** The member has withdrawn his consent to the purpose, or never gave the one that it needs. */
    CONSENT_WITHDRAWN("consent-withdrawn");

    private final String code;

    ConsentProblem(String code) {
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
