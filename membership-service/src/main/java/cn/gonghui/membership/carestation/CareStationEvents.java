package cn.gonghui.membership.carestation;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to a care station; the organisation is the union that runs it. */
public sealed interface CareStationEvents extends DomainEvent {

    /** A station was registered. */
    record Registered(UUID subject, UUID organizationId, Instant occurredAt) implements CareStationEvents {}

    /** Something was done with a station. */
    record Changed(
            UUID subject, UUID organizationId, Instant occurredAt, CareStationStatus status, CareStationAction action)
            implements CareStationEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.care-station."
                + switch (this) {
                    case Registered _ -> "registered.v1";
                    case Changed changed ->
                        switch (changed.action()) {
                            case EDIT -> "updated.v1";
                            case OPEN -> "opened.v1";
                            case SUSPEND -> "suspended.v1";
                            case RESUME -> "resumed.v1";
                            case CLOSE -> "closed.v1";
                        };
                };
    }
}
