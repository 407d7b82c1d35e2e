package cn.gonghui.membership.mutualaid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of a claim (给付申请状态). */
public enum ClaimStatus {
    /** 已提交. */
    SUBMITTED,
    /** 审核中. */
    IN_REVIEW,
    /** 已退回: to be mended. */
    RETURNED,
    /** 不予给付. */
    REFUSED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已批准. */
    APPROVED,
    /** 已给付. */
    PAID;

    private static final Map<ClaimStatus, Map<ClaimAction, ClaimStatus>> TABLE = new EnumMap<>(Map.of(
            SUBMITTED, Map.of(ClaimAction.START_REVIEW, IN_REVIEW, ClaimAction.WITHDRAW, WITHDRAWN),
            IN_REVIEW,
                    Map.of(
                            ClaimAction.RETURN,
                            RETURNED,
                            ClaimAction.REFUSE,
                            REFUSED,
                            ClaimAction.APPROVE,
                            APPROVED,
                            ClaimAction.WITHDRAW,
                            WITHDRAWN),
            RETURNED,
                    Map.of(
                            ClaimAction.RESUBMIT,
                            SUBMITTED,
                            ClaimAction.REFUSE,
                            REFUSED,
                            ClaimAction.WITHDRAW,
                            WITHDRAWN),
            REFUSED, Map.of(),
            WITHDRAWN, Map.of(),
            APPROVED, Map.of(ClaimAction.PAY, PAID),
            PAID, Map.of()));

    /** Empty where the table refuses. */
    public Optional<ClaimStatus> after(ClaimAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<ClaimAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
