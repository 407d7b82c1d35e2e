package cn.gonghui.training.plan;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    boolean exists(UUID organizationId, int year, Programme programme) {
        return count("organizationId = ?1 and year = ?2 and programme = ?3", organizationId, year, programme) > 0;
    }

    /** @param scope sees drafts of this scope; null sees all */
    Page<PlanView> page(PageRequest page, PlanFilter filter, String scope, Function<Plan, PlanView> view) {
        return ListQuery.of(getEntityManager(), Plan.class)
                .where("e.organizationId = :organization", "organization", filter.organizationId)
                .where("e.year = :year", "year", filter.year)
                .where("e.programme = :programme", "programme", filter.programme)
                .where("e.status = :status", "status", filter.status)
                .where(
                        "e.status <> PlanStatus.DRAFT or e.organizationId in"
                                + " (select o.id from OrganizationCopy o where o.path like :scope)",
                        "scope",
                        scope)
                .sort("createdAt", Instant.class)
                .sort("year", Integer.class)
                .page(page, PlanView.class, view);
    }
}
