package cn.gonghui.membership.establishment;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What this feature refuses. */
public enum EstablishmentProblem implements ProblemCode {
    /** The employer belongs to a union. */
    EMPLOYER_HAS_UNION("employer-has-union", ProblemKind.CONFLICT),
    /** Another establishment for the employer is under way. */
    ESTABLISHMENT_UNDER_WAY("establishment-under-way", ProblemKind.CONFLICT),
    /** The superior union cannot have a union of this kind below it, or is not active. */
    SUPERIOR_NOT_SUITABLE("superior-not-suitable", ProblemKind.CONFLICT),
    /** A committee has one chair. */
    ONE_CHAIR("committee-needs-one-chair", ProblemKind.CONFLICT),
    /** Approval, election, establishment and end of term come in this order; the first three not in the future. */
    DATES_OUT_OF_ORDER("establishment-dates-out-of-order", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    EstablishmentProblem(String code, ProblemKind kind) {
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
