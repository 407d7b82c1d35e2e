package cn.gonghui.training.request;

/** What may be done with a request for delivery; the last three happen with the session that serves it. */
public enum RequestAction {
    SUBMIT,
    ACCEPT,
    RETURN,
    DECLINE,
    SCHEDULE,
    REOPEN,
    DELIVER;

    /** Done by the union that asks. */
    boolean byRequester() {
        return this == SUBMIT;
    }

    /** Done by a union above the one that asks. */
    boolean byAnswerer() {
        return this == ACCEPT || this == RETURN || this == DECLINE;
    }
}
