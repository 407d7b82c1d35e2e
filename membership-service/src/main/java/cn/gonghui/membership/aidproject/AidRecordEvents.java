package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.journal.DomainEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is recorded under an aid project; the organisation is the union that runs the station. */
public sealed interface AidRecordEvents extends DomainEvent {

    /** A squad was formed. */
    record SquadFormed(UUID subject, UUID organizationId, Instant occurredAt, UUID projectId, UUID volunteersOf)
            implements AidRecordEvents {}

    /** The hours of a squad on a day were recorded. */
    record DayRecorded(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID projectId,
            LocalDate workedOn,
            int people,
            BigDecimal hours)
            implements AidRecordEvents {}

    /** A renovation was planned. */
    record RenovationPlanned(UUID subject, UUID organizationId, Instant occurredAt, UUID projectId)
            implements AidRecordEvents {}

    /** Work on a room began. */
    record RenovationStarted(UUID subject, UUID organizationId, Instant occurredAt, UUID projectId)
            implements AidRecordEvents {}

    /** A renovated room was accepted. */
    record RenovationAccepted(
            UUID subject, UUID organizationId, Instant occurredAt, UUID projectId, LocalDate acceptedOn)
            implements AidRecordEvents {}

    /** A line of goods was entered. */
    record GoodsEntered(UUID subject, UUID organizationId, Instant occurredAt, UUID projectId)
            implements AidRecordEvents {}

    /** Goods were pledged, received or handed over. */
    record GoodsMoved(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID projectId,
            MovementKind kind,
            long quantity,
            LocalDate movedOn,
            long stock)
            implements AidRecordEvents {}

    /** A movement of goods was taken back. */
    record GoodsMovementReversed(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID projectId,
            UUID movementId,
            MovementKind kind,
            long quantity,
            LocalDate movedOn,
            long stock)
            implements AidRecordEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership."
                + switch (this) {
                    case SquadFormed _ -> "aid-squad.formed.v1";
                    case DayRecorded _ -> "aid-squad.day-recorded.v1";
                    case RenovationPlanned _ -> "renovation-task.planned.v1";
                    case RenovationStarted _ -> "renovation-task.started.v1";
                    case RenovationAccepted _ -> "renovation-task.accepted.v1";
                    case GoodsEntered _ -> "aid-goods.entered.v1";
                    case GoodsMoved _ -> "aid-goods.moved.v1";
                    case GoodsMovementReversed _ -> "aid-goods.movement-reversed.v1";
                };
    }
}
