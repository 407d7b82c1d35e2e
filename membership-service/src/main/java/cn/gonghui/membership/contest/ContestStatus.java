package cn.gonghui.membership.contest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of a contest (评审状态); the table says what may become of it. */
public enum ContestStatus {
    /** 筹备中: entries come in, judges are appointed. */
    PREPARING,
    /** 评审中. */
    JUDGING,
    /** 已公布: nothing changes any more. */
    PUBLISHED;

    private static final Map<ContestStatus, Map<ContestAction, ContestStatus>> TABLE = new EnumMap<>(Map.of(
            PREPARING, Map.of(ContestAction.EDIT, PREPARING, ContestAction.OPEN_JUDGING, JUDGING),
            JUDGING, Map.of(ContestAction.PUBLISH, PUBLISHED),
            PUBLISHED, Map.of()));

    /** Empty where the table refuses. */
    public Optional<ContestStatus> after(ContestAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<ContestAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
