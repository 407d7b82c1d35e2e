package cn.gonghui.membership.meeting;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to a meeting; the organisation is the host. */
public sealed interface MeetingEvents extends DomainEvent {

    /** A meeting was planned. */
    record Planned(UUID subject, UUID organizationId, Instant occurredAt, MeetingKind kind, Instant startsAt)
            implements MeetingEvents {}

    /** Something was done with a meeting. */
    record Changed(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            MeetingKind kind,
            MeetingStatus status,
            MeetingAction action)
            implements MeetingEvents {}

    /** The viewers of the stream were counted. */
    record StreamCounted(UUID subject, UUID organizationId, Instant occurredAt, UUID venueId, long views)
            implements MeetingEvents {}

    /** People of a meeting that was held came to be known afterwards. */
    record Recounted(UUID subject, UUID organizationId, Instant occurredAt, long people) implements MeetingEvents {}

    /** A venue was added. */
    record VenueAdded(UUID subject, UUID organizationId, Instant occurredAt, UUID venueId) implements MeetingEvents {}

    /** A venue was edited. */
    record VenueEdited(UUID subject, UUID organizationId, Instant occurredAt, UUID venueId) implements MeetingEvents {}

    /** A venue was taken out. */
    record VenueRemoved(UUID subject, UUID organizationId, Instant occurredAt, UUID venueId) implements MeetingEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.meeting."
                + switch (this) {
                    case Planned _ -> "planned.v1";
                    case StreamCounted _ -> "stream-counted.v1";
                    case Recounted _ -> "recounted.v1";
                    case VenueAdded _ -> "venue-added.v1";
                    case VenueEdited _ -> "venue-edited.v1";
                    case VenueRemoved _ -> "venue-removed.v1";
                    case Changed changed ->
                        switch (changed.action()) {
                            case EDIT -> "updated.v1";
                            case OPEN -> "opened.v1";
                            case HOLD -> "held.v1";
                            case CANCEL -> "cancelled.v1";
                        };
                };
    }
}
