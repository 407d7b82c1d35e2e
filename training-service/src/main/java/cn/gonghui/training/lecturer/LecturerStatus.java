package cn.gonghui.training.lecturer;

import cn.gonghui.training.state.StateTable;
import java.util.List;

/** State of a lecturer 师资. */
public enum LecturerStatus {
    ACTIVE,
    INACTIVE;

    private static final StateTable<LecturerStatus, LecturerAction> TABLE = new StateTable<>(
                    LecturerStatus.class, LecturerAction.class)
            .allow(ACTIVE, LecturerAction.DEACTIVATE, INACTIVE)
            .allow(INACTIVE, LecturerAction.REACTIVATE, ACTIVE);

    LecturerStatus after(LecturerAction action) {
        return TABLE.after(this, action);
    }

    List<LecturerAction> actions() {
        return TABLE.actions(this);
    }
}
