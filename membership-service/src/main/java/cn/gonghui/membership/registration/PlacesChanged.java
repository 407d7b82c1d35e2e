package cn.gonghui.membership.registration;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** That the terms of an activity's places changed; the organisation is the organiser. */
public record PlacesChanged(UUID subject, UUID organizationId, Instant occurredAt, int capacity)
        implements DomainEvent {

    @Override
    public String type() {
        return "cn.gonghui.membership.activity.places-changed.v1";
    }
}
