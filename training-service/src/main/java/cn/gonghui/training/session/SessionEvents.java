package cn.gonghui.training.session;

import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.training.mode.DeliveryMode;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens to a session. */
public sealed interface SessionEvents extends DomainEvent {

    record Drafted(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID planId,
            @Nullable UUID requestId,
            UUID courseId)
            implements SessionEvents {}

    record Edited(UUID subject, UUID organizationId, Instant occurredAt) implements SessionEvents {}

    record Published(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID planId,
            @Nullable UUID requestId,
            UUID courseId,
            DeliveryMode mode,
            Instant startsAt,
            Instant endsAt)
            implements SessionEvents {}

    record Started(UUID subject, UUID organizationId, Instant occurredAt) implements SessionEvents {}

    record Completed(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID planId,
            @Nullable UUID requestId) implements SessionEvents {}

    record Cancelled(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID planId,
            @Nullable UUID requestId) implements SessionEvents {}

    @Override
    default String type() {
        return "cn.gonghui.training.session."
                + switch (this) {
                    case Drafted _ -> "drafted.v1";
                    case Edited _ -> "edited.v1";
                    case Published _ -> "published.v1";
                    case Started _ -> "started.v1";
                    case Completed _ -> "completed.v1";
                    case Cancelled _ -> "cancelled.v1";
                };
    }
}
