package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to opinions; never what they say. {@code organizationId} is the member unit. */
public sealed interface OpinionEvents extends DomainEvent {

    record Given(UUID subject, UUID organizationId, Instant occurredAt, UUID callId) implements OpinionEvents {}

    record Replaced(UUID subject, UUID organizationId, Instant occurredAt, UUID callId, int edition)
            implements OpinionEvents {}

    @Override
    default String type() {
        return "cn.gonghui.innovation.opinion."
                + switch (this) {
                    case Given _ -> "given.v1";
                    case Replaced _ -> "replaced.v1";
                };
    }
}
