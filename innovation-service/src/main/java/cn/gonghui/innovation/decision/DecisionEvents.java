package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to decisions. {@code organizationId} is the funder. */
public sealed interface DecisionEvents extends DomainEvent {

    record Made(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID callId,
            UUID proposalId,
            DecisionOutcome outcome,
            @Nullable Money amount)
            implements DecisionEvents {}

    record MovedUp(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID callId,
            UUID proposalId,
            Money amount,
            List<UUID> memberIds)
            implements DecisionEvents {}

    /** The call is decided, so that its applicants may know. */
    record Announced(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID callId,
            UUID proposalId,
            DecisionOutcome outcome,
            @Nullable Money amount,
            List<UUID> memberIds)
            implements DecisionEvents {}

    @Override
    default String type() {
        return "cn.gonghui.innovation.decision."
                + switch (this) {
                    case Made _ -> "made.v1";
                    case MovedUp _ -> "moved-up.v1";
                    case Announced _ -> "announced.v1";
                };
    }
}
