package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Kettles; of counters and lamps the probe tells, but publishes nothing. */
@Singleton
class ProbeEventFamilies implements EventFamilies {

    @Override
    public List<Class<? extends DomainEvent>> families() {
        return List.of(KettleEvents.class);
    }
}
