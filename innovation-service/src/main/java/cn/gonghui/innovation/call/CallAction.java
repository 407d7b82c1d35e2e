package cn.gonghui.innovation.call;

/** What happens to a call; opening and closing are the clock's doing. */
public enum CallAction {
    EDIT,
    PUBLISH,
    OPEN,
    CLOSE,
    START_REVIEW,
    CONCLUDE
}
