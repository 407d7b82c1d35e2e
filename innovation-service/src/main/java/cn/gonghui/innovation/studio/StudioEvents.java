package cn.gonghui.innovation.studio;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to studios. */
public sealed interface StudioEvents extends DomainEvent {

    /** @param memberId who leads it */
    record Registered(UUID subject, UUID organizationId, Instant occurredAt, StudioLevel level, UUID memberId)
            implements StudioEvents {}

    @Override
    default String type() {
        return switch (this) {
            case Registered _ -> "cn.gonghui.innovation.studio.registered.v1";
        };
    }
}
