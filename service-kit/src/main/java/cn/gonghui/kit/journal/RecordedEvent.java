package cn.gonghui.kit.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/**
 * Fired for every event that is recorded, in the transaction that records it, for whoever in the same service follows
 * what the others tell.
 *
 * @param id of the event's row
 * @param data what the event says besides its type, subject, organisation and time
 * @param recordedAt real time
 */
public record RecordedEvent(UUID id, DomainEvent event, ObjectNode data, Instant recordedAt) {}
