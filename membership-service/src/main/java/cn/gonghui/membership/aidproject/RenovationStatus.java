package cn.gonghui.membership.aidproject;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** State of a renovation task (翻新任务状态), with the table of what may follow. */
public enum RenovationStatus {
    /** 已计划. */
    PLANNED,
    /** 施工中. */
    UNDER_WAY,
    /** 已验收; it counts. */
    DONE;

    private static final Map<RenovationStatus, Map<RenovationAction, RenovationStatus>> TABLE = new EnumMap<>(Map.of(
            PLANNED, Map.of(RenovationAction.START, UNDER_WAY),
            UNDER_WAY, Map.of(RenovationAction.ACCEPT, DONE),
            DONE, Map.of()));

    /** Empty where the table refuses. */
    public Optional<RenovationStatus> after(RenovationAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<RenovationAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
