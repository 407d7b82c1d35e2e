package cn.gonghui.membership.mutualaid;

/** What may be done with a claim. */
public enum ClaimAction {
    START_REVIEW,
    RETURN,
    RESUBMIT,
    REFUSE,
    APPROVE,
    PAY,
    WITHDRAW
}
