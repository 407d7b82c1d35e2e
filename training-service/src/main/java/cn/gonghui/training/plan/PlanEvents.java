package cn.gonghui.training.plan;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to an annual plan. */
public sealed interface PlanEvents extends DomainEvent {

    record Created(UUID subject, UUID organizationId, Instant occurredAt, int year, Programme programme)
            implements PlanEvents {}

    record Updated(UUID subject, UUID organizationId, Instant occurredAt, int targetSessions) implements PlanEvents {}

    record Published(UUID subject, UUID organizationId, Instant occurredAt, int year, int targetSessions)
            implements PlanEvents {}

    record Closed(UUID subject, UUID organizationId, Instant occurredAt) implements PlanEvents {}

    @Override
    default String type() {
        return "cn.gonghui.training.plan."
                + switch (this) {
                    case Created _ -> "created.v1";
                    case Updated _ -> "updated.v1";
                    case Published _ -> "published.v1";
                    case Closed _ -> "closed.v1";
                };
    }
}
