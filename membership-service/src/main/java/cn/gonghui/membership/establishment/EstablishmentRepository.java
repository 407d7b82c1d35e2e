package cn.gonghui.membership.establishment;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The rows of establishments. */
@ApplicationScoped
class EstablishmentRepository implements PanacheRepositoryBase<UnionEstablishment, UUID> {

    Page<EstablishmentView> page(
            EstablishmentFilter filter,
            Scope scope,
            PageRequest page,
            Function<UnionEstablishment, EstablishmentView> toView) {
        return ListQuery.of(getEntityManager(), UnionEstablishment.class)
                .where(
                        "e.superiorId in (select o.id from Organization o where o.path like :scope)",
                        "scope",
                        scope.coversEverything() ? null : scope.likePattern())
                .where("e.status = :status", "status", filter.status())
                .where("e.employerId = :employerId", "employerId", filter.employerId())
                .where("e.superiorId = :superiorId", "superiorId", filter.superiorId())
                .sort("createdAt", Instant.class)
                .page(page, EstablishmentView.class, toView);
    }

    /** The one under way that makes this union. */
    Optional<UnionEstablishment> of(UUID unionId) {
        return find("organizationId = ?1 and status not in ?2", unionId, EstablishmentStatus.OVER)
                .firstResultOptional();
    }

    boolean underWayFor(UUID employerId) {
        return count("employerId = ?1 and status not in ?2", employerId, EstablishmentStatus.OVER) > 0;
    }
}
