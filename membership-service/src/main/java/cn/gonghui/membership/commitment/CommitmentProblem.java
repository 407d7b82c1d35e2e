package cn.gonghui.membership.commitment;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of commitments refuse. */
public enum CommitmentProblem implements ProblemCode {
    /** Commitments are made at enterprise meetings. */
    NOT_AN_ENTERPRISE_MEETING("not-an-enterprise-meeting", ProblemKind.CONFLICT),
    /** The employer belongs to a union already. */
    UNIONISED_ALREADY("employer-unionised-already", ProblemKind.CONFLICT),
    /** The employer has an open commitment, made at this meeting or another. */
    COMMITTED_ALREADY("committed-already", ProblemKind.CONFLICT),
    /** The day has passed. */
    DUE_IN_THE_PAST("due-in-the-past", ProblemKind.INVALID);

    private final String code;
    private final ProblemKind kind;

    CommitmentProblem(String code, ProblemKind kind) {
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
