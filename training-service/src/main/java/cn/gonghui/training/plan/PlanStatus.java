package cn.gonghui.training.plan;

import cn.gonghui.training.state.StateTable;
import java.util.List;

/** State of an annual plan 年度计划. */
public enum PlanStatus {
    DRAFT,
    PUBLISHED,
    CLOSED;

    private static final StateTable<PlanStatus, PlanAction> TABLE = new StateTable<>(PlanStatus.class, PlanAction.class)
            .allow(DRAFT, PlanAction.PUBLISH, PUBLISHED)
            .allow(PUBLISHED, PlanAction.CLOSE, CLOSED);

    PlanStatus after(PlanAction action) {
        return TABLE.after(this, action);
    }

    List<PlanAction> actions() {
        return TABLE.actions(this);
    }
}
