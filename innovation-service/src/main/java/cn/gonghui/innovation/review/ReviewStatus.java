package cn.gonghui.innovation.review;

import cn.gonghui.kit.problem.KitProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 评审状态: where a review stands, with the table of what may follow. */
public enum ReviewStatus {
    /** 已分配. */
    ASSIGNED,
    /** 已接受. */
    ACCEPTED,
    /** 已提交: its mark counts. */
    SUBMITTED,
    /** 已谢绝. */
    DECLINED,
    /** 已回避: for the expert it does not exist any more. */
    RECUSED,
    /** 已取消. */
    CANCELLED;

    private static final Map<ReviewStatus, Map<ReviewAction, ReviewStatus>> TABLE = new EnumMap<>(Map.of(
            ASSIGNED,
                    Map.of(
                            ReviewAction.ACCEPT, ACCEPTED,
                            ReviewAction.DECLINE, DECLINED,
                            ReviewAction.RECUSE, RECUSED,
                            ReviewAction.CANCEL, CANCELLED),
            ACCEPTED,
                    Map.of(
                            ReviewAction.SCORE, ACCEPTED,
                            ReviewAction.SUBMIT, SUBMITTED,
                            ReviewAction.DECLINE, DECLINED,
                            ReviewAction.RECUSE, RECUSED,
                            ReviewAction.CANCEL, CANCELLED),
            SUBMITTED, Map.of(ReviewAction.RECUSE, RECUSED),
            DECLINED, Map.of(),
            RECUSED, Map.of(),
            CANCELLED, Map.of()));

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code illegal-transition} where the table refuses */
    ReviewStatus after(ReviewAction action) {
        var next = TABLE.get(this).get(action);
        if (next == null) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse(name(), action.name());
        }
        return next;
    }

    List<ReviewAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }

    /** Somebody is at it, or it counts. */
    boolean live() {
        return TABLE.get(this).containsKey(ReviewAction.RECUSE);
    }
}
