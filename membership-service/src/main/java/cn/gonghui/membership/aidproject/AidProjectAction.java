package cn.gonghui.membership.aidproject;

/** What is done with an aid project. */
public enum AidProjectAction {
    EDIT,
    START,
    COUNT_HELPED,
    COMPLETE,
    CANCEL
}
