package cn.gonghui.membership.commitment;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a commitment; the organisation is the host of the meeting. */
public sealed interface CommitmentEvents extends DomainEvent {

    /** An employer has promised. */
    record Made(UUID subject, UUID organizationId, Instant occurredAt, UUID meetingId, UUID employerId, LocalDate dueOn)
            implements CommitmentEvents {}

    /** It was given another day. */
    record Postponed(UUID subject, UUID organizationId, Instant occurredAt, UUID employerId, LocalDate dueOn)
            implements CommitmentEvents {}

    /** The employer belongs to a union. */
    record Kept(UUID subject, UUID organizationId, Instant occurredAt, UUID employerId, UUID unionId)
            implements CommitmentEvents {}

    /** The employer need not keep it. */
    record Released(UUID subject, UUID organizationId, Instant occurredAt, UUID employerId)
            implements CommitmentEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.commitment."
                + switch (this) {
                    case Made _ -> "made";
                    case Postponed _ -> "postponed";
                    case Kept _ -> "kept";
                    case Released _ -> "released";
                }
                + ".v1";
    }
}
