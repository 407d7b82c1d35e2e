package cn.gonghui.membership.member;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of membership refuse. */
public enum MemberProblem implements ProblemCode {
    /** One current membership a person, city-wide. Tells neither organisation nor name nor date. */
    ALREADY_A_MEMBER("already-a-member"),
    /** Only unions have members; federations and institutes have none. */
    ORGANIZATION_WITHOUT_MEMBERS("organization-without-members"),
    /** Nobody joins before the age at which one may be employed. */
    TOO_YOUNG("too-young"),
    EXIT_BEFORE_JOINING("exit-before-joining"),
    /** The dated history is written forward: no change before the last one. */
    BEFORE_LAST_CHANGE("before-last-change"),
    /** Whoever is a member somewhere is not erased. Tells nothing of where. */
    STILL_A_MEMBER("still-a-member"),
    /** The person has been a member of unions that the caller does not act for. */
    MEMBERSHIPS_ELSEWHERE("memberships-elsewhere"),
    ALREADY_ERASED("already-erased");

    private final String code;

    MemberProblem(String code) {
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
