package cn.gonghui.membership.familyday;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A family did all tasks; the subject is its registration, the organisation the member's union. */
public record TasksCompleted(UUID subject, UUID organizationId, Instant occurredAt, UUID activityId, UUID memberId)
        implements DomainEvent {

    @Override
    public String type() {
        return "cn.gonghui.membership.activity-registration.tasks-completed.v1";
    }
}
