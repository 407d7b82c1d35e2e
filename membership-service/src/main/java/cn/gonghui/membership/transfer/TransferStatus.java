package cn.gonghui.membership.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** State of a transfer (转会状态), with the table of what may follow. */
public enum TransferStatus {
    /** 已申请: waits for the origin. */
    REQUESTED,
    /** 已同意转出: waits for the destination. */
    RELEASED,
    /** 已转入. */
    ACCEPTED,
    /** 不同意. */
    REFUSED,
    /** 已撤回. */
    WITHDRAWN;

    private static final Map<TransferStatus, Map<TransferAction, TransferStatus>> TABLE = new EnumMap<>(Map.of(
            REQUESTED,
                    Map.of(
                            TransferAction.RELEASE, RELEASED,
                            TransferAction.REFUSE, REFUSED,
                            TransferAction.WITHDRAW, WITHDRAWN),
            RELEASED,
                    Map.of(
                            TransferAction.ACCEPT, ACCEPTED,
                            TransferAction.REFUSE, REFUSED,
                            TransferAction.WITHDRAW, WITHDRAWN),
            ACCEPTED, Map.of(),
            REFUSED, Map.of(),
            WITHDRAWN, Map.of()));

    /** Empty where the table refuses. */
    public Optional<TransferStatus> after(TransferAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<TransferAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }

    public boolean open() {
        return this == REQUESTED || this == RELEASED;
    }
}
