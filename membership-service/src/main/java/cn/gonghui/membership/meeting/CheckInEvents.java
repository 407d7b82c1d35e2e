package cn.gonghui.membership.meeting;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** What happens to a check-in; the organisation is the venue's. */
public sealed interface CheckInEvents extends DomainEvent {

    /** A person was seen at a venue: a member, or an applicant. */
    record Recorded(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID meetingId,
            UUID venueId,
            @Nullable UUID memberId,
            @Nullable UUID applicationId)
            implements CheckInEvents {}

    @Override
    default String type() {
        return "cn.gonghui.membership.check-in."
                + switch (this) {
                    case Recorded _ -> "recorded.v1";
                };
    }
}
