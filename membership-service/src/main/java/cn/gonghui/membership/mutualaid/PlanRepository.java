package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Plans. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    boolean named(UUID organizationId, String name) {
        return count("organizationId = ?1 and name = ?2", organizationId, name) > 0;
    }

    Plan shared(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    Plan exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<PlanView> page(
            PageRequest request, PlanStatus status, Scope scope, Function<List<Plan>, List<PlanView>> views) {
        return ListQuery.of(getEntityManager(), Plan.class)
                .where("e.status = :status", "status", status)
                .where(
                        "e.status <> DRAFT or e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE,
                        "scope",
                        scope.coversEverything() ? null : scope.likePattern())
                .sort("startsOn", LocalDate.class)
                .pageAtOnce(request, PlanView.class, views);
    }
}
