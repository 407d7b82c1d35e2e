package cn.gonghui.membership.registration;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How a registration stands (报名状态); the table says what may become of it. */
public enum RegistrationStatus {
    /** 已确认: has its places. */
    CONFIRMED,
    /** 候补. */
    WAITING,
    /** 已取消. */
    CANCELLED;

    private static final Map<RegistrationStatus, Map<RegistrationAction, RegistrationStatus>> TABLE =
            new EnumMap<>(Map.of(
                    CONFIRMED, Map.of(RegistrationAction.LEAVE, CONFIRMED, RegistrationAction.CANCEL, CANCELLED),
                    WAITING,
                            Map.of(
                                    RegistrationAction.PROMOTE,
                                    CONFIRMED,
                                    RegistrationAction.LEAVE,
                                    WAITING,
                                    RegistrationAction.CANCEL,
                                    CANCELLED),
                    CANCELLED, Map.of()));

    /** Empty where the table refuses. */
    public Optional<RegistrationStatus> after(RegistrationAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }
}
