package cn.gonghui.training.attendance;

import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.training.mode.SeatMode;
import java.time.Instant;
import java.util.UUID;

/** What happens to a presence; the organisation is the member's union. */
public sealed interface AttendanceEvents extends DomainEvent {

    /** @param attended at least 80 % of the session's minutes */
    record Recorded(
            UUID subject,
            UUID organizationId,
            Instant occurredAt,
            UUID sessionId,
            UUID memberId,
            SeatMode mode,
            int minutes,
            boolean attended)
            implements AttendanceEvents {}

    @Override
    default String type() {
        return "cn.gonghui.training.attendance."
                + switch (this) {
                    case Recorded _ -> "recorded.v1";
                };
    }
}
