package cn.gonghui.innovation.review;

/** What can be done to a review. */
public enum ReviewAction {
    ACCEPT,
    DECLINE,
    SCORE,
    SUBMIT,
    /** A conflict of interest has come to light. */
    RECUSE,
    CANCEL
}
