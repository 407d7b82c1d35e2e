package cn.gonghui.innovation.review;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to experts and their reviews. No mark is told. */
public sealed interface ReviewEvents extends DomainEvent {

    record ExpertRegistered(UUID subject, UUID organizationId, Instant occurredAt) implements ReviewEvents {}

    record ConflictDeclared(UUID subject, UUID organizationId, Instant occurredAt) implements ReviewEvents {}

    record Assigned(UUID subject, UUID organizationId, Instant occurredAt, UUID callId, UUID proposalId, UUID expertId)
            implements ReviewEvents {}

    record Changed(UUID subject, UUID organizationId, Instant occurredAt, UUID callId, ReviewStatus status)
            implements ReviewEvents {}

    record Submitted(UUID subject, UUID organizationId, Instant occurredAt, UUID callId, UUID proposalId)
            implements ReviewEvents {}

    @Override
    default String type() {
        return "cn.gonghui.innovation."
                + switch (this) {
                    case ExpertRegistered _ -> "expert.registered.v1";
                    case ConflictDeclared _ -> "expert.conflict-declared.v1";
                    case Assigned _ -> "review.assigned.v1";
                    case Changed _ -> "review.changed.v1";
                    case Submitted _ -> "review.submitted.v1";
                };
    }
}
