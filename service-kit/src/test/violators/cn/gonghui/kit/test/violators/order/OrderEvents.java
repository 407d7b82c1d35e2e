package cn.gonghui.kit.test.violators.order;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Events that nobody publishes. */
sealed interface OrderEvents extends DomainEvent {

    record Shipped(UUID subject, UUID organizationId, Instant occurredAt, String type) implements OrderEvents {}
}
