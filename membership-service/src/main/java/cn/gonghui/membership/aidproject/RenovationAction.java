package cn.gonghui.membership.aidproject;

/** What is done with a renovation task. */
public enum RenovationAction {
    START,
    ACCEPT
}
