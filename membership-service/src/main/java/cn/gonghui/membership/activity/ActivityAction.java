package cn.gonghui.membership.activity;

/** What may be done with an activity; the clock opens and closes registration and starts it. */
public enum ActivityAction {
    EDIT,
    PUBLISH,
    OPEN_REGISTRATION,
    CLOSE_REGISTRATION,
    START,
    FINISH,
    CANCEL;

    /** Whether somebody does it, and not the clock. */
    public boolean byHand() {
        return this != OPEN_REGISTRATION && this != CLOSE_REGISTRATION && this != START;
    }
}
