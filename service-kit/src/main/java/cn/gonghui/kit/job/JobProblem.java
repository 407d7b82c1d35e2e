package cn.gonghui.kit.job;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What jobs refuse, and why they fail. */
public enum JobProblem implements ProblemCode {
    /** There is nothing left to cancel. */
    JOB_ENDED("job-ended", ProblemKind.CONFLICT),
    /** Every worker that took it failed or was lost. */
    JOB_GIVEN_UP("job-given-up", ProblemKind.INTERNAL);

    private final String code;
    private final ProblemKind kind;

    JobProblem(String code, ProblemKind kind) {
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
