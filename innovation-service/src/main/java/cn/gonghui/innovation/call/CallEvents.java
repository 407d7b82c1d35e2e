package cn.gonghui.innovation.call;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to calls. Opening and closing carry their own moments, whenever the row followed. */
public sealed interface CallEvents extends DomainEvent {

    record Drafted(UUID subject, UUID organizationId, Instant occurredAt, UUID allianceId, UUID funderId)
            implements CallEvents {}

    record Edited(UUID subject, UUID organizationId, Instant occurredAt, UUID allianceId, UUID funderId)
            implements CallEvents {}

    record Published(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID allianceId,
            UUID funderId,
            Instant opensAt,
            Instant closesAt)
            implements CallEvents {}

    record Opened(UUID subject, UUID organizationId, Instant occurredAt, UUID allianceId, Instant closesAt)
            implements CallEvents {}

    record Closed(UUID subject, UUID organizationId, Instant occurredAt, UUID allianceId) implements CallEvents {}

    record ReviewStarted(UUID subject, UUID organizationId, Instant occurredAt, UUID allianceId)
            implements CallEvents {}

    record Decided(UUID subject, UUID organizationId, Instant occurredAt, UUID allianceId, Money fundedAmount)
            implements CallEvents {}

    @Override
    default String type() {
        return "cn.gonghui.innovation.call."
                + switch (this) {
                    case Drafted _ -> "drafted.v1";
                    case Edited _ -> "edited.v1";
                    case Published _ -> "published.v1";
                    case Opened _ -> "opened.v1";
                    case Closed _ -> "closed.v1";
                    case ReviewStarted _ -> "review-started.v1";
                    case Decided _ -> "decided.v1";
                };
    }
}
