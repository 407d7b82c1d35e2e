package cn.gonghui.membership.walk;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A member finished a walk; the organisation is the member's union. */
public record WalkFinished(UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, UUID memberId)
        implements DomainEvent {

    @Override
    public String type() {
        return "cn.gonghui.membership.walk-finish.recorded.v1";
    }
}
