package cn.gonghui.membership.honour;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of honours refuse. */
public enum HonourProblem implements ProblemCode {
    /** The kind is not for such a subject, or not at this level. */
    KIND_NOT_FITTING("honour-kind-not-fitting"),
    /** Nominated for it in that year already. */
    ALREADY_NOMINATED("already-nominated"),
    /** Holds it already. */
    ALREADY_HONOURED("already-honoured"),
    /** The external reference is of another nomination. */
    NOMINATION_REFERENCE_TAKEN("nomination-reference-taken"),
    /** Objections are taken while the nomination is on notice. */
    NOT_ON_NOTICE("not-on-notice"),
    /** An objection has not been answered. */
    OBJECTION_OPEN("objection-open"),
    /** An organisation is honoured by itself or by one above it. */
    NOT_ABOVE("conferring-not-above"),
    /** Honours of this level are conferred, registered and revoked by a higher organisation. */
    CONFERRING_TOO_LOW("conferring-too-low"),
    /** The caller's objection has not been answered yet; one at a time. */
    OBJECTION_RAISED("objection-raised"),
    /** The person is nominated, and nothing has been decided. */
    NOMINATION_OPEN("nomination-open");

    private final String code;

    HonourProblem(String code) {
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
