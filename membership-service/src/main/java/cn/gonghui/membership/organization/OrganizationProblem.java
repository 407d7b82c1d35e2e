package cn.gonghui.membership.organization;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What this feature refuses. */
public enum OrganizationProblem implements ProblemCode {
    /** The table of kinds does not let this kind stand under the parent's. */
    KIND_NOT_ALLOWED_HERE("kind-not-allowed-here", ProblemKind.CONFLICT),
    /** The parent is being prepared, merged or dissolved. */
    PARENT_NOT_ACTIVE("parent-not-active", ProblemKind.CONFLICT),
    /** The second leadership named is not that of an industry federation. */
    NOT_AN_INDUSTRY_FEDERATION("not-an-industry-federation", ProblemKind.CONFLICT),
    /** Another organisation that exists now has this unified social credit code. */
    CREDIT_CODE_TAKEN("credit-code-taken", ProblemKind.CONFLICT),
    /** An established organisation cannot have been established in the future, nor one in preparation at all. */
    ESTABLISHMENT_DATE_WRONG("establishment-date-wrong", ProblemKind.CONFLICT),
    /** The organisation was merged or dissolved; it is kept as it was. */
    ORGANIZATION_ENDED("organization-ended", ProblemKind.CONFLICT),
    /** The organisation was merged or dissolved; nothing is begun with it any more. */
    ORGANIZATION_CLOSED("organization-closed", ProblemKind.CONFLICT),
    /** The new parent, or the organisation merged into, is the organisation itself or lies below it. */
    ORGANIZATION_CYCLE("organization-cycle", ProblemKind.CONFLICT),
    /** A union merges into a union, and any other organisation into one of its own kind. */
    MERGE_KINDS_DIFFER("merge-kinds-differ", ProblemKind.CONFLICT),
    /** More members than one merger takes over in one go. */
    TOO_MANY_MEMBERS_TO_MERGE("too-many-members-to-merge", ProblemKind.CONFLICT),
    /** What still belongs to the organisation, each named in {@code errors}. */
    ORGANIZATION_IN_USE("organization-in-use", ProblemKind.CONFLICT);

    private final String code;
    private final ProblemKind kind;

    OrganizationProblem(String code, ProblemKind kind) {
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
