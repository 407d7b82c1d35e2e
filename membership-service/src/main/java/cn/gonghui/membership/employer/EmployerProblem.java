package cn.gonghui.membership.employer;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What this feature refuses. */
public enum EmployerProblem implements ProblemCode {
    /** An employer with this unified social credit code is on record. */
    EMPLOYER_KNOWN("employer-known", ProblemKind.CONFLICT),
    /** Employers are recorded as they are and were, not as they will be. */
    DATE_IN_FUTURE("date-in-future", ProblemKind.CONFLICT),
    /** The employer belongs to a union in that time. */
    ALREADY_UNIONISED("already-unionised", ProblemKind.CONFLICT),
    /** An employer leaves a union after it joined it. */
    LEFT_BEFORE_JOINING("left-before-joining", ProblemKind.CONFLICT),
    /** Only unions have employers: an enterprise, joint or institution union. */
    NOT_A_UNION("not-a-union", ProblemKind.CONFLICT),
    /** Joining is for joint unions; a union of one's own is established. */
    NOT_A_JOINT_UNION("not-a-joint-union", ProblemKind.CONFLICT),
    /** The union is not established yet on that day, or is no more. */
    UNION_NOT_ACTIVE("union-not-active", ProblemKind.CONFLICT),
    /** An employer of 25 and more establishes a union of its own. */
    TOO_LARGE_FOR_JOINT_UNION("too-large-for-joint-union", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    EmployerProblem(String code, ProblemKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
