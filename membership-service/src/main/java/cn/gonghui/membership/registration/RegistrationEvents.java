package cn.gonghui.membership.registration;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to a registration; the organisation is the first member's union. Children are in the size only. */
public sealed interface RegistrationEvents extends DomainEvent {

    record Confirmed(
            UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, List<UUID> memberIds, int size)
            implements RegistrationEvents {}

    record Waitlisted(
            UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, List<UUID> memberIds, int size)
            implements RegistrationEvents {}

    /** Places became free, and nobody who fitted had waited longer. */
    record Promoted(
            UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, List<UUID> memberIds, int size)
            implements RegistrationEvents {}

    record Cancelled(
            UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, List<UUID> memberIds, int size)
            implements RegistrationEvents {}

    /** A member left his team, which has its other places still. */
    record MemberLeft(UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, UUID memberId, int size)
            implements RegistrationEvents {}

    /** A member of it was there. */
    record CheckedIn(UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, UUID memberId)
            implements RegistrationEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.activity-registration."
                + switch (this) {
                    case Confirmed _ -> "confirmed.v1";
                    case Waitlisted _ -> "waitlisted.v1";
                    case Promoted _ -> "promoted.v1";
                    case Cancelled _ -> "cancelled.v1";
                    case MemberLeft _ -> "member-left.v1";
                    case CheckedIn _ -> "checked-in.v1";
                };
    }
}
