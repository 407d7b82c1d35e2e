package cn.gonghui.training.lecturer;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of lecturers refuse. */
public enum LecturerProblem implements ProblemCode {
    /** An outsider's name is given; a member's is asked of membership-service. */
    NAME_OR_MEMBER("name-or-member", ProblemKind.INVALID),
    /** The organisation keeps this member, reference or account as a lecturer already. */
    LECTURER_EXISTS("lecturer-exists", ProblemKind.CONFLICT),
    /** The lecturer does not teach any more. */
    LECTURER_INACTIVE("lecturer-inactive", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    LecturerProblem(String code, ProblemKind kind) {
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
