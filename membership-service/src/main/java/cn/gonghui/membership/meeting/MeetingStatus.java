package cn.gonghui.membership.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** State of a meeting (会议状态), with the table of what may follow. */
public enum MeetingStatus {
    /** 已计划. */
    PLANNED,
    /** 进行中: applications and check-ins only now. */
    OPEN,
    /** 已举办; it counts. */
    HELD,
    /** 已取消. */
    CANCELLED;

    private static final Map<MeetingStatus, Map<MeetingAction, MeetingStatus>> TABLE = new EnumMap<>(Map.of(
            PLANNED,
                    Map.of(
                            MeetingAction.EDIT, PLANNED,
                            MeetingAction.OPEN, OPEN,
                            MeetingAction.CANCEL, CANCELLED),
            OPEN,
                    Map.of(
                            MeetingAction.EDIT, OPEN,
                            MeetingAction.HOLD, HELD,
                            MeetingAction.CANCEL, CANCELLED),
            HELD, Map.of(),
            CANCELLED, Map.of()));

    /** Empty where the table refuses. */
    public Optional<MeetingStatus> after(MeetingAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<MeetingAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
