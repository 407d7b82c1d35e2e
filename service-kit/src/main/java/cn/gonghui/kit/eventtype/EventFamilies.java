package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.journal.DomainEvent;
import java.util.List;

/**
 * The sealed interfaces whose records are the events of a service. A bean of this type publishes every type of them,
 * with schema and example, at {@code GET /v1/event-types}. What each type and field says is in
 * {@code messages/events.properties}; a component that may be null is {@code jakarta.annotation.Nullable}.
 */
public interface EventFamilies {
    List<Class<? extends DomainEvent>> families();
}
