package cn.gonghui.membership.activity;

import static cn.gonghui.membership.activity.ActivityAction.CANCEL;
import static cn.gonghui.membership.activity.ActivityAction.CLOSE_REGISTRATION;
import static cn.gonghui.membership.activity.ActivityAction.EDIT;
import static cn.gonghui.membership.activity.ActivityAction.FINISH;
import static cn.gonghui.membership.activity.ActivityAction.OPEN_REGISTRATION;
import static cn.gonghui.membership.activity.ActivityAction.PUBLISH;
import static cn.gonghui.membership.activity.ActivityAction.START;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of an activity (活动状态); the table says what may become of it. */
public enum ActivityStatus {
    /** 草稿: seen by the organiser only. */
    DRAFT,
    /** 已发布. */
    PUBLISHED,
    /** 报名中. */
    REGISTRATION_OPEN,
    /** 报名截止. */
    REGISTRATION_CLOSED,
    /** 进行中. */
    UNDER_WAY,
    /** 已结束; it counts. */
    FINISHED,
    /** 已取消. */
    CANCELLED;

    private static final Map<ActivityStatus, Map<ActivityAction, ActivityStatus>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(EDIT, DRAFT, PUBLISH, PUBLISHED, CANCEL, CANCELLED),
            PUBLISHED,
                    Map.of(EDIT, PUBLISHED, OPEN_REGISTRATION, REGISTRATION_OPEN, START, UNDER_WAY, CANCEL, CANCELLED),
            REGISTRATION_OPEN,
                    Map.of(EDIT, REGISTRATION_OPEN, CLOSE_REGISTRATION, REGISTRATION_CLOSED, CANCEL, CANCELLED),
            REGISTRATION_CLOSED,
                    Map.of(
                            EDIT,
                            REGISTRATION_CLOSED,
                            OPEN_REGISTRATION,
                            REGISTRATION_OPEN,
                            START,
                            UNDER_WAY,
                            CANCEL,
                            CANCELLED),
            UNDER_WAY, Map.of(EDIT, UNDER_WAY, FINISH, FINISHED, CANCEL, CANCELLED),
            FINISHED, Map.of(EDIT, FINISHED),
            CANCELLED, Map.of()));

    /** Empty where the table refuses. */
    public Optional<ActivityStatus> after(ActivityAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    /** What somebody may do now, without what the clock does. */
    public List<ActivityAction> actions() {
        return TABLE.get(this).keySet().stream()
                .filter(ActivityAction::byHand)
                .sorted()
                .toList();
    }

    boolean begun() {
        return this == UNDER_WAY || this == FINISHED;
    }
}
