package cn.gonghui.training.request;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a request for delivery. */
public sealed interface RequestEvents extends DomainEvent {

    record Drafted(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            RequestOrigin origin,
            @Nullable String externalReference)
            implements RequestEvents {}

    record Edited(UUID subject, UUID organizationId, Instant occurredAt) implements RequestEvents {}

    record Submitted(UUID subject, UUID organizationId, Instant occurredAt, LocalDate answerDue)
            implements RequestEvents {}

    record Accepted(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID planId) implements RequestEvents {}

    record Returned(UUID subject, UUID organizationId, Instant occurredAt) implements RequestEvents {}

    record Declined(UUID subject, UUID organizationId, Instant occurredAt) implements RequestEvents {}

    record Scheduled(UUID subject, UUID organizationId, Instant occurredAt, UUID sessionId) implements RequestEvents {}

    /** Its session was cancelled: it waits for another one. */
    record Reopened(UUID subject, UUID organizationId, Instant occurredAt) implements RequestEvents {}

    record Delivered(UUID subject, UUID organizationId, Instant occurredAt, UUID sessionId) implements RequestEvents {}

    @Override
    default String type() {
        return "cn.gonghui.training.request."
                + switch (this) {
                    case Drafted _ -> "drafted.v1";
                    case Edited _ -> "edited.v1";
                    case Submitted _ -> "submitted.v1";
                    case Accepted _ -> "accepted.v1";
                    case Returned _ -> "returned.v1";
                    case Declined _ -> "declined.v1";
                    case Scheduled _ -> "scheduled.v1";
                    case Reopened _ -> "reopened.v1";
                    case Delivered _ -> "delivered.v1";
                };
    }
}
