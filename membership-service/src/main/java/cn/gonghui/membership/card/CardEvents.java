package cn.gonghui.membership.card;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to a card; the number is never told. */
public sealed interface CardEvents extends DomainEvent {

    /** A card was made for a member. */
    record Issued(UUID subject, UUID organizationId, Instant occurredAt, UUID memberId, CardStatus status)
            implements CardEvents {}

    /** Something was done with a card. */
    record Changed(
            UUID subject, UUID organizationId, Instant occurredAt, UUID memberId, CardStatus status, CardAction action)
            implements CardEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.card."
                + switch (this) {
                    case Issued _ -> "issued.v1";
                    case Changed changed ->
                        switch (changed.action()) {
                            case ACTIVATE -> "activated.v1";
                            case SUSPEND -> "suspended.v1";
                            case RESUME -> "resumed.v1";
                            case REPORT_LOSS -> "lost.v1";
                            case REPLACE -> "replaced.v1";
                            case CANCEL -> "cancelled.v1";
                        };
                };
    }
}
