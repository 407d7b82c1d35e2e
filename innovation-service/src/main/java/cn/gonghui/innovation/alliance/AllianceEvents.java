package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to alliances. The subject is the alliance, {@code organizationId} the body that founded it. */
public sealed interface AllianceEvents extends DomainEvent {

    record Founded(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            @Nullable UUID parentAllianceId,
            LocalDate foundedOn) implements AllianceEvents {}

    record ChairHandedOver(
            UUID subject, UUID organizationId, Instant occurredAt, UUID chairOrganizationId, LocalDate from)
            implements AllianceEvents {}

    record MemberJoined(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID memberOrganizationId,
            @Nullable UUID studioId,
            LocalDate joinedOn)
            implements AllianceEvents {}

    record MemberLeft(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID memberOrganizationId,
            @Nullable UUID studioId,
            LocalDate leftOn)
            implements AllianceEvents {}

    record CouncilSeatTaken(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID seatId,
            UUID memberOrganizationId,
            CouncilPosition position,
            LocalDate from)
            implements AllianceEvents {}

    record CouncilSeatLeft(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID seatId,
            UUID memberOrganizationId,
            CouncilPosition position,
            LocalDate to)
            implements AllianceEvents {}

    record ResolutionAdopted(
            UUID subject, UUID organizationId, Instant occurredAt, UUID resolutionId, LocalDate adoptedOn)
            implements AllianceEvents {}

    record CharterAdopted(UUID subject, UUID organizationId, Instant occurredAt, LocalDate adoptedOn)
            implements AllianceEvents {}

    @Override
    default String type() {
        return "cn.gonghui.innovation.alliance."
                + switch (this) {
                    case Founded _ -> "founded.v1";
                    case ChairHandedOver _ -> "chair-handed-over.v1";
                    case MemberJoined _ -> "member-joined.v1";
                    case MemberLeft _ -> "member-left.v1";
                    case CouncilSeatTaken _ -> "council-seat-taken.v1";
                    case CouncilSeatLeft _ -> "council-seat-left.v1";
                    case ResolutionAdopted _ -> "resolution-adopted.v1";
                    case CharterAdopted _ -> "charter-adopted.v1";
                };
    }
}
