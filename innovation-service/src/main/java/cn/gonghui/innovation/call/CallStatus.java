package cn.gonghui.innovation.call;

import cn.gonghui.kit.problem.KitProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 征集状态: where a call stands, with the table of what may follow. */
public enum CallStatus {
    /** 草稿. */
    DRAFT,
    /** 已发布: announced, not open yet. */
    PUBLISHED,
    /** 征集中. */
    OPEN,
    /** 已截止. */
    CLOSED,
    /** 评审中. */
    IN_REVIEW,
    /** 已决定. */
    DECIDED;

    private static final Map<CallStatus, Map<CallAction, CallStatus>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(CallAction.EDIT, DRAFT, CallAction.PUBLISH, PUBLISHED),
            PUBLISHED, Map.of(CallAction.OPEN, OPEN),
            OPEN, Map.of(CallAction.CLOSE, CLOSED),
            CLOSED, Map.of(CallAction.START_REVIEW, IN_REVIEW),
            IN_REVIEW, Map.of(CallAction.CONCLUDE, DECIDED),
            DECIDED, Map.of()));

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code illegal-transition} where the table refuses */
    CallStatus after(CallAction action) {
        var next = TABLE.get(this).get(action);
        if (next == null) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse(name(), action.name());
        }
        return next;
    }

    /** Published, and the review has not begun. */
    public boolean beforeReview() {
        return this == PUBLISHED || this == OPEN || this == CLOSED;
    }

    List<CallAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
