package cn.gonghui.membership.calendar;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Calendar subscriptions. */
@ApplicationScoped
class CalendarSubscriptionRepository implements PanacheRepositoryBase<CalendarSubscription, UUID> {

    Optional<CalendarSubscription> withSecret(byte[] secretHash, LocalDate today) {
        return find("secretHash = ?1 and expiresOn > ?2", secretHash, today).firstResultOptional();
    }

    Page<CalendarSubscriptionView> page(PageRequest request, String owner) {
        return ListQuery.of(getEntityManager(), CalendarSubscription.class)
                .where("e.owner = :owner", "owner", owner)
                .sort("expiresOn", LocalDate.class)
                .page(request, CalendarSubscriptionView.class, CalendarSubscriptionView::of);
    }
}
