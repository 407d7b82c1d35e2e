package cn.gonghui.membership.activity;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clock does with an activity: opens and closes its registration, where it takes any, and starts it.
 *
 * @param registrationOpensAt null where it takes no registrations
 * @param registrationClosesAt null where it takes no registrations
 */
record ActivitySteps(Instant registrationOpensAt, Instant registrationClosesAt, Instant startsAt) {

    boolean takesRegistrations() {
        return registrationOpensAt != null;
    }

    /** When the next step is due; null where the clock has nothing to do. */
    Instant dueAfter(ActivityStatus status) {
        return switch (status) {
            case PUBLISHED -> takesRegistrations() ? registrationOpensAt : startsAt;
            case REGISTRATION_OPEN -> registrationClosesAt;
            case REGISTRATION_CLOSED -> startsAt;
            default -> null;
        };
    }

    /** What is to be done now; registration that was prolonged is opened again. */
    Optional<ActivityAction> due(ActivityStatus status, Instant now) {
        if (status == ActivityStatus.REGISTRATION_CLOSED && registrationClosesAt.isAfter(now)) {
            return Optional.of(ActivityAction.OPEN_REGISTRATION);
        }
        return Optional.ofNullable(dueAfter(status))
                .filter(moment -> !moment.isAfter(now))
                .map(moment -> after(status));
    }

    private ActivityAction after(ActivityStatus status) {
        return switch (status) {
            case PUBLISHED -> takesRegistrations() ? ActivityAction.OPEN_REGISTRATION : ActivityAction.START;
            case REGISTRATION_OPEN -> ActivityAction.CLOSE_REGISTRATION;
            default -> ActivityAction.START;
        };
    }
}
