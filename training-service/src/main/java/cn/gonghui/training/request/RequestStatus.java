package cn.gonghui.training.request;

import cn.gonghui.training.state.StateTable;
import java.util.List;

/** State of a request for delivery 送教申请. */
public enum RequestStatus {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    DECLINED,
    SCHEDULED,
    DELIVERED;

    private static final StateTable<RequestStatus, RequestAction> TABLE = new StateTable<>(
                    RequestStatus.class, RequestAction.class)
            .allow(DRAFT, RequestAction.SUBMIT, SUBMITTED)
            .allow(RETURNED, RequestAction.SUBMIT, SUBMITTED)
            .allow(SUBMITTED, RequestAction.ACCEPT, ACCEPTED)
            .allow(SUBMITTED, RequestAction.RETURN, RETURNED)
            .allow(SUBMITTED, RequestAction.DECLINE, DECLINED)
            .allow(ACCEPTED, RequestAction.SCHEDULE, SCHEDULED)
            .allow(SCHEDULED, RequestAction.REOPEN, ACCEPTED)
            .allow(SCHEDULED, RequestAction.DELIVER, DELIVERED);

    RequestStatus after(RequestAction action) {
        return TABLE.after(this, action);
    }

    List<RequestAction> actions() {
        return TABLE.actions(this);
    }

    /** Content may still be edited. */
    boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}
