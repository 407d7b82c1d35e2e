package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class AllianceRepository implements PanacheRepositoryBase<Alliance, UUID> {

    /** Seen by its founder, and by every organisation that is or was its member or chair unit, and those above them. */
    private static final String VISIBLE = """
            exists (select 1 from Organization o where o.path like :scope and (o.id = e.organizationId
              or exists (select 1 from ChairTerm t where t.allianceId = e.id and t.organizationId = o.id)
              or exists (select 1 from AllianceMembership m where m.allianceId = e.id and m.organizationId = o.id)))
            """;

    Page<AllianceView> page(
            AllianceFilter filter, Scope scope, PageRequest page, Function<Alliance, AllianceView> toView) {
        return ListQuery.of(getEntityManager(), Alliance.class)
                .where(VISIBLE, "scope", scope.coversEverything() ? null : scope.likePattern())
                .where("e.organizationId = :organization", "organization", filter.organizationId())
                .where("e.parentAllianceId = :parent", "parent", filter.parentAllianceId())
                .where("e.industry = :industry", "industry", filter.industry())
                .where("locate(:name, e.name) > 0", "name", filter.name())
                .sort("foundedOn", LocalDate.class)
                .sort("createdAt", Instant.class)
                .page(page, AllianceView.class, toView);
    }

    Optional<Alliance> visible(UUID id, Scope scope) {
        return scope.coversEverything()
                ? findByIdOptional(id)
                : getEntityManager()
                        .createQuery("select e from Alliance e where e.id = :id and " + VISIBLE, Alliance.class)
                        .setParameter("id", id)
                        .setParameter("scope", scope.likePattern())
                        .getResultStream()
                        .findFirst();
    }
}
