package cn.gonghui.training.session;

import cn.gonghui.training.state.StateTable;
import java.util.List;

/** State of a session 场次. */
public enum SessionStatus {
    DRAFT,
    PUBLISHED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    private static final StateTable<SessionStatus, SessionAction> TABLE = new StateTable<>(
                    SessionStatus.class, SessionAction.class)
            .allow(DRAFT, SessionAction.PUBLISH, PUBLISHED)
            .allow(DRAFT, SessionAction.CANCEL, CANCELLED)
            .allow(PUBLISHED, SessionAction.START, IN_PROGRESS)
            .allow(PUBLISHED, SessionAction.CANCEL, CANCELLED)
            .allow(IN_PROGRESS, SessionAction.COMPLETE, COMPLETED);

    SessionStatus after(SessionAction action) {
        return TABLE.after(this, action);
    }

    List<SessionAction> actions() {
        return TABLE.actions(this);
    }
}
