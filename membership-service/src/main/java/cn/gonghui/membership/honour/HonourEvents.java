package cn.gonghui.membership.honour;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to honours and nominations; the organisation is the honoured one's, of an objection the conferring one. */
public sealed interface HonourEvents extends DomainEvent {

    /** @param action null where it is new */
    record NominationChanged(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            HonourKind kind,
            HonourLevel level,
            int year,
            @Nullable UUID memberId,
            NominationStatus status,
            @Nullable NominationAction action)
            implements HonourEvents {}

    record ObjectionRaised(UUID subject, UUID organizationId, Instant occurredAt, UUID nominationId)
            implements HonourEvents {}

    record ObjectionAnswered(
            UUID subject, UUID organizationId, Instant occurredAt, UUID nominationId, ObjectionStatus status)
            implements HonourEvents {}

    record Conferred(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            HonourKind kind,
            HonourLevel level,
            int year,
            @Nullable UUID memberId,
            LocalDate conferredOn)
            implements HonourEvents {}

    record Revoked(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            HonourKind kind,
            HonourLevel level,
            int year,
            @Nullable UUID memberId,
            LocalDate revokedOn)
            implements HonourEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership."
                + switch (this) {
                    case ObjectionRaised _ -> "honour-objection.raised.v1";
                    case ObjectionAnswered _ -> "honour-objection.answered.v1";
                    case Conferred _ -> "honour.conferred.v1";
                    case Revoked _ -> "honour.revoked.v1";
                    case NominationChanged changed ->
                        "honour-nomination."
                                + switch (changed.action()) {
                                    case null -> "nominated.v1";
                                    case PASS -> "review-passed.v1";
                                    case RENEW_NOTICE -> "notice-renewed.v1";
                                    case REOPEN_REVIEW -> "review-reopened.v1";
                                    case CLEAR -> "cleared.v1";
                                    case CONFER -> "conferred.v1";
                                    case REJECT -> "rejected.v1";
                                    case WITHDRAW -> "withdrawn.v1";
                                };
                };
    }
}
