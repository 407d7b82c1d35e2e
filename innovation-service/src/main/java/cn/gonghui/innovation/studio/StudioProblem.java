package cn.gonghui.innovation.studio;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of studios refuse. */
public enum StudioProblem implements ProblemCode {
    /** The organisation has a studio of that name. */
    STUDIO_NAME_TAKEN("studio-name-taken"),
    /** The lead is a member of another organisation, or no member any more. */
    LEAD_NOT_A_MEMBER("lead-not-a-member"),
    RECOGNISED_IN_FUTURE("recognised-in-future");

    private final String code;

    StudioProblem(String code) {
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
