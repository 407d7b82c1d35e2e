package cn.gonghui.training.enrolment;

import cn.gonghui.training.state.StateTable;
import java.util.List;

/** State of an enrolment 报名. */
public enum EnrolmentStatus {
    CONFIRMED,
    WAITING,
    CANCELLED;

    private static final StateTable<EnrolmentStatus, EnrolmentAction> TABLE = new StateTable<>(
                    EnrolmentStatus.class, EnrolmentAction.class)
            .allow(CONFIRMED, EnrolmentAction.CANCEL, CANCELLED)
            .allow(WAITING, EnrolmentAction.PROMOTE, CONFIRMED)
            .allow(WAITING, EnrolmentAction.CANCEL, CANCELLED);

    EnrolmentStatus after(EnrolmentAction action) {
        return TABLE.after(this, action);
    }

    List<EnrolmentAction> actions() {
        return TABLE.actions(this);
    }
}
