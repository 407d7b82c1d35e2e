package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens in mutual aid; never what befell whom. */
public sealed interface MutualAidEvents extends DomainEvent {

    /** @param action null where it is new */
    record PlanChanged(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            PlanStatus status,
            @Nullable PlanAction action) implements MutualAidEvents {}

    record Enrolled(UUID subject, UUID organizationId, Instant occurredAt, UUID planId, UUID memberId)
            implements MutualAidEvents {}

    record Ended(UUID subject, UUID organizationId, Instant occurredAt, UUID planId, UUID memberId)
            implements MutualAidEvents {}

    /** @param action null where it is new */
    record ClaimChanged(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID planId,
            UUID memberId,
            ClaimStatus status,
            @Nullable ClaimAction action)
            implements MutualAidEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership."
                + switch (this) {
                    case Enrolled _ -> "mutual-aid-enrolment.enrolled.v1";
                    case Ended _ -> "mutual-aid-enrolment.ended.v1";
                    case PlanChanged changed ->
                        "mutual-aid-plan."
                                + switch (changed.action()) {
                                    case null -> "drafted.v1";
                                    case EDIT -> "updated.v1";
                                    case OPEN -> "opened.v1";
                                    case CLOSE -> "closed.v1";
                                };
                    case ClaimChanged changed ->
                        "mutual-aid-claim."
                                + switch (changed.action()) {
                                    case null -> "submitted.v1";
                                    case START_REVIEW -> "review-started.v1";
                                    case RETURN -> "returned.v1";
                                    case RESUBMIT -> "resubmitted.v1";
                                    case REFUSE -> "refused.v1";
                                    case APPROVE -> "approved.v1";
                                    case PAY -> "paid.v1";
                                    case WITHDRAW -> "withdrawn.v1";
                                };
                };
    }
}
