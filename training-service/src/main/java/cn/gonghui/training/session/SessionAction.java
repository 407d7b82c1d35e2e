package cn.gonghui.training.session;

/** What may be done with a session. */
public enum SessionAction {
    PUBLISH,
    START,
    COMPLETE,
    CANCEL
}
