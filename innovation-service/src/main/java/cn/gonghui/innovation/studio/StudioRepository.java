package cn.gonghui.innovation.studio;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class StudioRepository implements PanacheRepositoryBase<Studio, UUID> {

    private static final String IN_SCOPE =
            "exists (select 1 from Organization o where o.id = e.organizationId and o.path like :scope)";

    Page<StudioView> page(StudioFilter filter, Scope scope, PageRequest page, Function<Studio, StudioView> toView) {
        return ListQuery.of(getEntityManager(), Studio.class)
                .where(IN_SCOPE, "scope", scope.coversEverything() ? null : scope.likePattern())
                .where("e.organizationId = :organization", "organization", filter.organizationId())
                .where("e.level = :level", "level", filter.level())
                .where("e.field = :field", "field", filter.field())
                .where("locate(:name, e.name) > 0", "name", filter.name())
                .sort("createdAt", Instant.class)
                .sort("recognisedOn", LocalDate.class)
                .sort("name", String.class)
                .page(page, StudioView.class, toView);
    }

    List<Studio> ledBy(Collection<UUID> memberIds) {
        return list("leadMemberId in ?1 order by createdAt, id", memberIds);
    }
}
