package cn.gonghui.training.enrolment;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of enrolment refuse. */
public enum EnrolmentProblem implements ProblemCode {
    /** The session is not published (any more), or its enrolment is over. */
    ENROLMENT_CLOSED("enrolment-closed", ProblemKind.CONFLICT),
    /** The session is not given in this mode. */
    MODE_NOT_OFFERED("mode-not-offered", ProblemKind.INVALID),
    /** The same member once. */
    ALREADY_ENROLLED("already-enrolled", ProblemKind.CONFLICT),
    /** Enrolled in another session at the same time. */
    MEMBER_BUSY("member-busy", ProblemKind.CONFLICT),
    /** The deadline for cancelling has passed. */
    CANCELLATION_CLOSED("cancellation-closed", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    EnrolmentProblem(String code, ProblemKind kind) {
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
