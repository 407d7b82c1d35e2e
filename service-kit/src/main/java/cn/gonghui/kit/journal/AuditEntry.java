package cn.gonghui.kit.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * What is to be recorded, before it is known who did it.
 *
 * @param before JSON of the object before, null where there was none
 * @param after JSON of the object after, null where there is none
 * @param occurredAt business time
 */
record AuditEntry(
        String action,
        String objectType,
        UUID objectId,
        UUID organizationId,
        String before,
        String after,
        String reason,
        Instant occurredAt) {}
