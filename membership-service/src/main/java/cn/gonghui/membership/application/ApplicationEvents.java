package cn.gonghui.membership.application;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens to an application to join; nothing tells who applies. */
public sealed interface ApplicationEvents extends DomainEvent {

    /** Somebody applied. */
    record Submitted(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            ApplicationChannel channel,
            @Nullable UUID meetingId) implements ApplicationEvents {}

    /** The applicant is a member now. */
    record Accepted(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID memberId,
            @Nullable UUID cardId,
            @Nullable UUID meetingId)
            implements ApplicationEvents {}

    /** Anything else was done with the application. */
    record Changed(
            UUID subject, UUID organizationId, Instant occurredAt, ApplicationStatus status, ApplicationAction action)
            implements ApplicationEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.application."
                + switch (this) {
                    case Submitted _ -> "submitted.v1";
                    case Accepted _ -> "accepted.v1";
                    case Changed changed ->
                        switch (changed.action()) {
                            case ACCEPT -> throw new IllegalArgumentException("has an event of its own");
                            case REJECT -> "rejected.v1";
                            case RETURN -> "returned.v1";
                            case WITHDRAW -> "withdrawn.v1";
                            case RESUBMIT -> "resubmitted.v1";
                        };
                };
    }
}
