package cn.gonghui.membership.activity;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Series of activities. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<ActivitySeries, UUID> {

    Optional<ActivitySeries> named(UUID organizationId, String name) {
        return find("organizationId = ?1 and name = ?2", organizationId, name).firstResultOptional();
    }

    Page<SeriesView> page(PageRequest request, UUID organizationId) {
        return ListQuery.of(getEntityManager(), ActivitySeries.class)
                .where("e.organizationId = :organization", "organization", organizationId)
                .sort("organizationId", UUID.class)
                .page(request, SeriesView.class, SeriesView::of);
    }
}
