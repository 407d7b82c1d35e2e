package cn.gonghui.membership.activity;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens to an activity; the organisation is the organiser. */
public sealed interface ActivityEvents extends DomainEvent {

    /**
     * Something was done with an activity.
     *
     * @param action null where it is new
     */
    record Changed(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            ActivityType activityType,
            ActivityStatus status,
            @Nullable ActivityAction action)
            implements ActivityEvents {}

    /** Its counts, once it is finished. */
    record Counted(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            long registered,
            long participants,
            long finishers,
            long families,
            long completions,
            long entries)
            implements ActivityEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.activity."
                + switch (this) {
                    case Counted _ -> "counted.v1";
                    case Changed changed ->
                        switch (changed.action()) {
                            case null -> "created.v1";
                            case EDIT -> "updated.v1";
                            case PUBLISH -> "published.v1";
                            case OPEN_REGISTRATION -> "registration-opened.v1";
                            case CLOSE_REGISTRATION -> "registration-closed.v1";
                            case START -> "started.v1";
                            case FINISH -> "finished.v1";
                            case CANCEL -> "cancelled.v1";
                        };
                };
    }
}
