package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to an aid project; the organisation is the union that runs the station. */
public sealed interface AidProjectEvents extends DomainEvent {

    /** A project was planned. */
    record Planned(UUID subject, UUID organizationId, Instant occurredAt, UUID stationId) implements AidProjectEvents {}

    /** Something was done with a project. */
    record Changed(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID stationId,
            AidProjectStatus status,
            AidProjectAction action)
            implements AidProjectEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.aid-project."
                + switch (this) {
                    case Planned _ -> "planned.v1";
                    case Changed changed ->
                        switch (changed.action()) {
                            case EDIT -> "updated.v1";
                            case START -> "started.v1";
                            case COUNT_HELPED -> "helped-counted.v1";
                            case COMPLETE -> "completed.v1";
                            case CANCEL -> "cancelled.v1";
                        };
                };
    }
}
