package cn.gonghui.membership.application;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** State of an application (申请状态), with the table of what may follow. */
public enum ApplicationStatus {
    /** 待审核. */
    SUBMITTED,
    /** 已退回补正. */
    RETURNED,
    /** 已批准: the applicant is a member. */
    ACCEPTED,
    /** 不予批准. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN;

    private static final Map<ApplicationStatus, Map<ApplicationAction, ApplicationStatus>> TABLE = new EnumMap<>(Map.of(
            SUBMITTED,
                    Map.of(
                            ApplicationAction.ACCEPT, ACCEPTED,
                            ApplicationAction.REJECT, REJECTED,
                            ApplicationAction.RETURN, RETURNED,
                            ApplicationAction.WITHDRAW, WITHDRAWN),
            RETURNED,
                    Map.of(
                            ApplicationAction.RESUBMIT, SUBMITTED,
                            ApplicationAction.REJECT, REJECTED,
                            ApplicationAction.WITHDRAW, WITHDRAWN),
            ACCEPTED, Map.of(),
            REJECTED, Map.of(),
            WITHDRAWN, Map.of()));

    /** Not decided yet: with the union or with the applicant. */
    static final Set<ApplicationStatus> OPEN = EnumSet.of(SUBMITTED, RETURNED);

    /** Empty where the table refuses. */
    public Optional<ApplicationStatus> after(ApplicationAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<ApplicationAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
