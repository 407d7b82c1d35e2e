package cn.gonghui.membership.timeline;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** The entries of all timelines. */
@ApplicationScoped
class TimelineRepository implements PanacheRepositoryBase<TimelineEntry, UUID> {

    boolean has(UUID memberId, PersonalEvent event) {
        return count("memberId = ?1 and service = ?2 and eventId = ?3", memberId, event.service(), event.id()) > 0;
    }

    Page<TimelineEntryView> page(
            PageRequest request,
            UUID memberId,
            TimelineFilter filter,
            Function<TimelineEntry, TimelineEntryView> view) {
        return ListQuery.of(getEntityManager(), TimelineEntry.class)
                .where("e.memberId = :member", "member", memberId)
                .where("e.service = :service", "service", filter.service)
                .where("e.thing = :thing", "thing", filter.thing)
                .where("e.occurredAt >= :from", "from", filter.from())
                .where("e.occurredAt < :to", "to", filter.to())
                .sort("occurredAt", Instant.class)
                .page(request, TimelineEntryView.class, view);
    }
}
