package cn.gonghui.kit.feed;

import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A counter has gone one up, to {@code number}. */
record CounterStepped(UUID subject, UUID organizationId, Instant occurredAt, long number, UUID attempt)
        implements DomainEvent {

    @Override
    public String type() {
        return "cn.gonghui.probe.counter.stepped.v1";
    }
}
