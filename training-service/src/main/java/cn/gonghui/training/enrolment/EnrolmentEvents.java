package cn.gonghui.training.enrolment;

import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.training.mode.SeatMode;
import java.time.Instant;
import java.util.UUID;

/** What happens to an enrolment; the organisation is the member's union. */
public sealed interface EnrolmentEvents extends DomainEvent {

    record Confirmed(
            UUID subject, UUID organizationId, Instant occurredAt, UUID sessionId, UUID memberId, SeatMode mode)
            implements EnrolmentEvents {}

    record Waitlisted(
            UUID subject, UUID organizationId, Instant occurredAt, UUID sessionId, UUID memberId, SeatMode mode)
            implements EnrolmentEvents {}

    /** A seat became free and this one was first in the list. */
    record Promoted(UUID subject, UUID organizationId, Instant occurredAt, UUID sessionId, UUID memberId, SeatMode mode)
            implements EnrolmentEvents {}

    record Cancelled(
            UUID subject, UUID organizationId, Instant occurredAt, UUID sessionId, UUID memberId, SeatMode mode)
            implements EnrolmentEvents {}

    @Override
    default String type() {
        return "cn.gonghui.training.enrolment."
                + switch (this) {
                    case Confirmed _ -> "confirmed.v1";
                    case Waitlisted _ -> "waitlisted.v1";
                    case Promoted _ -> "promoted.v1";
                    case Cancelled _ -> "cancelled.v1";
                };
    }
}
