package cn.gonghui.membership.carestation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** State of a care station (驿站状态), with the table of what may follow. */
public enum CareStationStatus {
    /** 筹备中. */
    PLANNED,
    /** 运行中: projects start only now. */
    OPEN,
    /** 暂停: what is under way goes on, nothing new starts. */
    SUSPENDED,
    /** 已关闭. */
    CLOSED;

    private static final Map<CareStationStatus, Map<CareStationAction, CareStationStatus>> TABLE = new EnumMap<>(Map.of(
            PLANNED,
                    Map.of(
                            CareStationAction.EDIT, PLANNED,
                            CareStationAction.OPEN, OPEN,
                            CareStationAction.CLOSE, CLOSED),
            OPEN,
                    Map.of(
                            CareStationAction.EDIT, OPEN,
                            CareStationAction.SUSPEND, SUSPENDED,
                            CareStationAction.CLOSE, CLOSED),
            SUSPENDED,
                    Map.of(
                            CareStationAction.EDIT, SUSPENDED,
                            CareStationAction.RESUME, OPEN,
                            CareStationAction.CLOSE, CLOSED),
            CLOSED, Map.of()));

    /** Empty where the table refuses. */
    public Optional<CareStationStatus> after(CareStationAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<CareStationAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
