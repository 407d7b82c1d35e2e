package cn.gonghui.membership.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** State of a card (服务卡状态), with the table of what may follow. */
public enum CardStatus {
    /** 已制卡, not handed over yet. */
    ISSUED,
    /** 已启用: the only state in which a card is good at a partner's. */
    ACTIVE,
    /** 已挂失. */
    LOST,
    /** 已停用. */
    SUSPENDED,
    /** 已补办: another card took its place; its number is dead for ever. */
    REPLACED,
    /** 已注销. */
    CANCELLED;

    private static final Map<CardStatus, Map<CardAction, CardStatus>> TABLE = new EnumMap<>(Map.of(
            ISSUED,
                    Map.of(
                            CardAction.ACTIVATE, ACTIVE,
                            CardAction.REPORT_LOSS, LOST,
                            CardAction.CANCEL, CANCELLED),
            ACTIVE,
                    Map.of(
                            CardAction.SUSPEND, SUSPENDED,
                            CardAction.REPORT_LOSS, LOST,
                            CardAction.CANCEL, CANCELLED),
            SUSPENDED,
                    Map.of(
                            CardAction.RESUME, ACTIVE,
                            CardAction.REPORT_LOSS, LOST,
                            CardAction.CANCEL, CANCELLED),
            LOST, Map.of(CardAction.REPLACE, REPLACED, CardAction.CANCEL, CANCELLED),
            REPLACED, Map.of(),
            CANCELLED, Map.of()));

    /** Empty where the table refuses. */
    public Optional<CardStatus> after(CardAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<CardAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }

    /** A member has at most one card in a live state. */
    public boolean live() {
        return this != REPLACED && this != CANCELLED;
    }

    /** Whether it is of use to its member: not lost, not suspended, not dead. */
    public boolean usable() {
        return this == ISSUED || this == ACTIVE;
    }
}
