package cn.gonghui.membership.application;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of applications refuse. */
public enum ApplicationProblem implements ProblemCode {
    /** The conditions for joining, each unmet one named in {@code errors}. */
    CONDITIONS_NOT_MET("conditions-not-met"),
    /** The external reference is of another application to the same organisation, with other content. */
    REFERENCE_TAKEN("application-reference-taken"),
    /** The person has another application open with this union; told to officers. */
    APPLICATION_WAITING("application-waiting"),
    /** The same, told to whoever may not know of it, and to whoever loses a race. */
    APPLICATION_NOT_TAKEN("application-not-taken"),
    /** The person has an application that waits for a decision or to be mended. */
    APPLICATION_OPEN("application-open");

    private final String code;

    ApplicationProblem(String code) {
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
