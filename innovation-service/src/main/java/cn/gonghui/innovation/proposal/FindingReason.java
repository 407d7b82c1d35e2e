package cn.gonghui.innovation.proposal;

/** 审查结论: what is wrong with a proposal. Some keep it from being submitted, the others make it ineligible. */
public enum FindingReason {
    /** The lead is not among the organisations that share the work. */
    LEAD_WITHOUT_SHARE(true),
    /** The shares do not add up to 100 %. */
    SHARES_NOT_100(true),
    /** A partner has not consented to the proposal as it stands. */
    CONSENT_MISSING(true),
    /** Fewer organisations than the call asks for. */
    TOO_FEW_ORGANIZATIONS(false),
    /** The call is for members of the alliance only. */
    NOT_IN_ALLIANCE(false),
    /** The organisation is in preparation, merged or dissolved. */
    ORGANIZATION_NOT_ACTIVE(false),
    THEME_NOT_CALLED_FOR(false),
    /** More is asked for than the whole call has. */
    MORE_THAN_BUDGET(false);

    private final boolean blocksSubmission;

    FindingReason(boolean blocksSubmission) {
        this.blocksSubmission = blocksSubmission;
    }

    boolean blocksSubmission() {
        return blocksSubmission;
    }
}
