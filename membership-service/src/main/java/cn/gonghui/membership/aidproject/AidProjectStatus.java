package cn.gonghui.membership.aidproject;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** State of an aid project (项目状态), with the table of what may follow. */
public enum AidProjectStatus {
    /** 已计划. */
    PLANNED,
    /** 进行中: hours, renovations, goods and people helped are recorded only now. */
    UNDER_WAY,
    /** 已完成. */
    COMPLETED,
    /** 已取消. */
    CANCELLED;

    private static final Map<AidProjectStatus, Map<AidProjectAction, AidProjectStatus>> TABLE = new EnumMap<>(Map.of(
            PLANNED,
                    Map.of(
                            AidProjectAction.EDIT, PLANNED,
                            AidProjectAction.START, UNDER_WAY,
                            AidProjectAction.CANCEL, CANCELLED),
            UNDER_WAY,
                    Map.of(
                            AidProjectAction.EDIT, UNDER_WAY,
                            AidProjectAction.COUNT_HELPED, UNDER_WAY,
                            AidProjectAction.COMPLETE, COMPLETED,
                            AidProjectAction.CANCEL, CANCELLED),
            COMPLETED, Map.of(),
            CANCELLED, Map.of()));

    /** Empty where the table refuses. */
    public Optional<AidProjectStatus> after(AidProjectAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<AidProjectAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
