package cn.gonghui.kit.test.violators.good;

import cn.gonghui.kit.eventtype.EventFamilies;
import cn.gonghui.kit.journal.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

sealed interface ParcelEvents extends DomainEvent {

    record Posted(UUID subject, UUID organizationId, Instant occurredAt, String type) implements ParcelEvents {}

    class Families implements EventFamilies {

        @Override
        public List<Class<? extends DomainEvent>> families() {
            return List.of(ParcelEvents.class);
        }
    }
}
