package cn.gonghui.membership.transfer;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens to a transfer. Its organisation is the destination, which is not told the origin before the release. */
public sealed interface TransferEvents extends DomainEvent {

    /** Somebody asked for it. */
    record Requested(UUID subject, UUID organizationId, Instant occurredAt, TransferStatus status)
            implements TransferEvents {}

    /**
     * Something was done with it.
     *
     * @param originId null until the member is released
     * @param memberId null until the member belongs to the destination
     */
    record Changed(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID originId,
            TransferStatus status,
            TransferAction action,
            @Nullable UUID memberId)
            implements TransferEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.transfer."
                + switch (this) {
                    case Requested _ -> "requested.v1";
                    case Changed changed ->
                        switch (changed.action()) {
                            case RELEASE -> "released.v1";
                            case ACCEPT -> "accepted.v1";
                            case REFUSE -> "refused.v1";
                            case WITHDRAW -> "withdrawn.v1";
                        };
                };
    }
}
