package cn.gonghui.membership.honour;

import static cn.gonghui.membership.honour.NominationAction.CLEAR;
import static cn.gonghui.membership.honour.NominationAction.CONFER;
import static cn.gonghui.membership.honour.NominationAction.PASS;
import static cn.gonghui.membership.honour.NominationAction.REJECT;
import static cn.gonghui.membership.honour.NominationAction.RENEW_NOTICE;
import static cn.gonghui.membership.honour.NominationAction.REOPEN_REVIEW;
import static cn.gonghui.membership.honour.NominationAction.WITHDRAW;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of a nomination (推荐状态); the table says what may become of it. */
public enum NominationStatus {
    /** 已推荐: waits for the first review. */
    NOMINATED,
    /** 复审中. */
    UNDER_REVIEW,
    /** 公示中. */
    ON_NOTICE,
    /** 公示期满: may be conferred. */
    CLEARED,
    /** 已授予. */
    CONFERRED,
    /** 未通过. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN;

    private static final Map<NominationStatus, Map<NominationAction, NominationStatus>> TABLE = new EnumMap<>(Map.of(
            NOMINATED, Map.of(PASS, ON_NOTICE, REJECT, REJECTED, WITHDRAW, WITHDRAWN),
            UNDER_REVIEW, Map.of(PASS, ON_NOTICE, REJECT, REJECTED, WITHDRAW, WITHDRAWN),
            ON_NOTICE,
                    Map.of(
                            RENEW_NOTICE,
                            ON_NOTICE,
                            REOPEN_REVIEW,
                            UNDER_REVIEW,
                            CLEAR,
                            CLEARED,
                            REJECT,
                            REJECTED,
                            WITHDRAW,
                            WITHDRAWN),
            CLEARED, Map.of(CONFER, CONFERRED, REJECT, REJECTED, WITHDRAW, WITHDRAWN),
            CONFERRED, Map.of(),
            REJECTED, Map.of(),
            WITHDRAWN, Map.of()));

    /** Empty where the table refuses. */
    public Optional<NominationStatus> after(NominationAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    /** What somebody may do now, without what the clock does. */
    public List<NominationAction> actions() {
        return TABLE.get(this).keySet().stream()
                .filter(NominationAction::byHand)
                .sorted()
                .toList();
    }
}
