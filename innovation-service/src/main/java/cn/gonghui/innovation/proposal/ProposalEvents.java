package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to proposals. {@code organizationId} is the lead. */
public sealed interface ProposalEvents extends DomainEvent {

    record Drafted(UUID subject, UUID organizationId, Instant occurredAt, UUID callId) implements ProposalEvents {}

    record Edited(UUID subject, UUID organizationId, Instant occurredAt, UUID callId, int edition)
            implements ProposalEvents {}

    record Consented(UUID subject, UUID organizationId, Instant occurredAt, UUID callId, UUID partnerId, int edition)
            implements ProposalEvents {}

    record Submitted(
            UUID subject, UUID organizationId, Instant occurredAt, UUID callId, int submission, boolean eligible)
            implements ProposalEvents {}

    record Withdrawn(UUID subject, UUID organizationId, Instant occurredAt, UUID callId) implements ProposalEvents {}

    @Override
    default String type() {
        return "cn.gonghui.innovation.proposal."
                + switch (this) {
                    case Drafted _ -> "drafted.v1";
                    case Edited _ -> "edited.v1";
                    case Consented _ -> "consented.v1";
                    case Submitted _ -> "submitted.v1";
                    case Withdrawn _ -> "withdrawn.v1";
                };
    }
}
