package cn.gonghui.training.membership;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What is refused because of what membership-service says. */
public enum MembershipProblem implements ProblemCode {
    /** No such member or card, or a dead card. */
    UNKNOWN_MEMBER("unknown-member", ProblemKind.INVALID),
    /** The membership has ended. */
    MEMBERSHIP_ENDED("membership-ended", ProblemKind.CONFLICT),
    /** The member does not let his data be used for training. */
    CONSENT_WITHDRAWN("consent-withdrawn", ProblemKind.CONFLICT),
    /** The organisation was merged or dissolved. */
    ORGANIZATION_ENDED("organization-ended", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    MembershipProblem(String code, ProblemKind kind) {
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
