package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of proposals refuse. */
public enum ProposalProblem implements ProblemCode {
    /** Shares, consents or the lead's own part are missing; the eligibility check names them one by one. */
    PROPOSAL_INCOMPLETE("proposal-incomplete"),
    /** Consent is given by an officer of the partner itself. */
    NOT_A_PARTNER("not-a-partner"),
    PROPOSAL_TITLE_TAKEN("proposal-title-taken"),
    EXTERNAL_REFERENCE_TAKEN("external-reference-taken"),
    /** The studio belongs to another organisation. */
    STUDIO_OF_ANOTHER("studio-of-another"),
    /** The review has begun. */
    WITHDRAWAL_TOO_LATE("withdrawal-too-late");

    private final String code;

    ProposalProblem(String code) {
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
