package cn.gonghui.training.lecturer;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens to a lecturer's entry; never a name. */
public sealed interface LecturerEvents extends DomainEvent {

    record Registered(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID memberId,
            LecturerTitle title) implements LecturerEvents {}

    record Updated(UUID subject, UUID organizationId, Instant occurredAt, LecturerTitle title)
            implements LecturerEvents {}

    record Deactivated(UUID subject, UUID organizationId, Instant occurredAt) implements LecturerEvents {}

    record Reactivated(UUID subject, UUID organizationId, Instant occurredAt) implements LecturerEvents {}

    @Override
    default String type() {
        return "cn.gonghui.training.lecturer."
                + switch (this) {
                    case Registered _ -> "registered.v1";
                    case Updated _ -> "updated.v1";
                    case Deactivated _ -> "deactivated.v1";
                    case Reactivated _ -> "reactivated.v1";
                };
    }
}
