package cn.gonghui.membership.mutualaid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of a plan (保障计划状态). */
public enum PlanStatus {
    /** 草稿: the organiser's alone. */
    DRAFT,
    /** 可参保. */
    OPEN,
    /** 停止参保: claims go on. */
    CLOSED;

    private static final Map<PlanStatus, Map<PlanAction, PlanStatus>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(PlanAction.EDIT, DRAFT, PlanAction.OPEN, OPEN),
            OPEN, Map.of(PlanAction.CLOSE, CLOSED),
            CLOSED, Map.of(PlanAction.OPEN, OPEN)));

    /** Empty where the table refuses. */
    public Optional<PlanStatus> after(PlanAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<PlanAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
