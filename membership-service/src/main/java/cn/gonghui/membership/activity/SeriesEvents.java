package cn.gonghui.membership.activity;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to a series; the organisation is its organiser. */
public sealed interface SeriesEvents extends DomainEvent {

    record Created(UUID subject, UUID organizationId, Instant occurredAt) implements SeriesEvents {}

    record Updated(UUID subject, UUID organizationId, Instant occurredAt) implements SeriesEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.activity-series."
                + switch (this) {
                    case Created _ -> "created.v1";
                    case Updated _ -> "updated.v1";
                };
    }
}
