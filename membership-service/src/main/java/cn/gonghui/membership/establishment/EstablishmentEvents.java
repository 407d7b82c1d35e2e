package cn.gonghui.membership.establishment;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens to the establishment of a union. The organisation of the event is the superior union; {@code unionId} is
 * the union made, from its approval on.
 */
public sealed interface EstablishmentEvents extends DomainEvent {

    record Drafted(UUID subject, UUID organizationId, UUID employerId, Instant occurredAt)
            implements EstablishmentEvents {}

    record Edited(UUID subject, UUID organizationId, UUID employerId, Instant occurredAt)
            implements EstablishmentEvents {}

    /** 申请筹建. */
    record Applied(UUID subject, UUID organizationId, UUID employerId, Instant occurredAt)
            implements EstablishmentEvents {}

    record Returned(UUID subject, UUID organizationId, UUID employerId, Instant occurredAt)
            implements EstablishmentEvents {}

    record Refused(UUID subject, UUID organizationId, UUID employerId, Instant occurredAt)
            implements EstablishmentEvents {}

    /** 批准筹建. */
    record Approved(UUID subject, UUID organizationId, UUID employerId, UUID unionId, Instant occurredAt)
            implements EstablishmentEvents {}

    /** 会员大会选举. */
    record Elected(UUID subject, UUID organizationId, UUID employerId, UUID unionId, Instant occurredAt)
            implements EstablishmentEvents {}

    /** 批复. */
    record Confirmed(UUID subject, UUID organizationId, UUID employerId, UUID unionId, Instant occurredAt)
            implements EstablishmentEvents {}

    /** 终止建会: the union in preparation, where there was one, is dissolved. */
    record Abandoned(
            UUID subject,
            UUID organizationId,
            UUID employerId,
            @Nullable UUID unionId,
            Instant occurredAt) implements EstablishmentEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.union-establishment."
                + switch (this) {
                    case Drafted _ -> "drafted";
                    case Edited _ -> "edited";
                    case Applied _ -> "applied";
                    case Returned _ -> "returned";
                    case Refused _ -> "refused";
                    case Approved _ -> "approved";
                    case Elected _ -> "elected";
                    case Confirmed _ -> "confirmed";
                    case Abandoned _ -> "abandoned";
                }
                + ".v1";
    }
}
