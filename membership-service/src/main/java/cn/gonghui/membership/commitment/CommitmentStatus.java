package cn.gonghui.membership.commitment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** State of a commitment (承诺状态), with the table of what may follow. */
public enum CommitmentStatus {
    /** 待兑现; overdue once its day has passed. */
    OPEN,
    /** 已兑现: the employer belongs to a union. */
    KEPT,
    /** 已解除, for a reason. */
    RELEASED;

    private static final Map<CommitmentStatus, Map<CommitmentAction, CommitmentStatus>> TABLE = new EnumMap<>(Map.of(
            OPEN,
            Map.of(
                    CommitmentAction.POSTPONE, OPEN,
                    CommitmentAction.KEEP, KEPT,
                    CommitmentAction.RELEASE, RELEASED),
            KEPT,
            Map.of(),
            RELEASED,
            Map.of()));

    /** Empty where the table refuses. */
    public Optional<CommitmentStatus> after(CommitmentAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<CommitmentAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
