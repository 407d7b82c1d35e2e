package cn.gonghui.membership.employer;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.division.Divisions;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of employers. */
@ApplicationScoped
class EmployerRepository implements PanacheRepositoryBase<Employer, UUID> {

    /** In the order of the divisions. */
    Page<EmployerView> page(
            EmployerFilter filter, Reach reach, PageRequest page, Function<Employer, EmployerView> toView) {
        var needle = filter.name() == null ? null : filter.name().strip().toLowerCase(Locale.ROOT);
        var query = ListQuery.of(getEntityManager(), Employer.class)
                .where("e.divisionCode like :territory", "territory", reach.divisionPattern())
                .where("e.unionId in " + OrganizationDirectory.WITHIN_SCOPE, "scope", reach.unionPattern())
                .where("e.divisionCode like :division", "division", Divisions.likePattern(filter.divisionCode()))
                .where("e.uscc = :uscc", "uscc", filter.uscc())
                .where("e.sector in :sectors", "sectors", filter.sectors().isEmpty() ? null : filter.sectors())
                .where("e.headcount >= :minHeadcount", "minHeadcount", filter.minHeadcount())
                .where("e.unionId = :unionId", "unionId", filter.unionId())
                .where(
                        "cast(sql('(text_tokens(?, null) @> search_tokens(?))', e.name, :tokens) as Boolean) = true",
                        "tokens",
                        needle)
                .where("locate(:needle, lower(e.name)) > 0", "needle", needle);
        if (filter.unionised() != null) {
            query.where(filter.unionised() ? "e.unionId is not null" : "e.unionId is null");
        }
        return query.sort("divisionCode", String.class).page(page, EmployerView.class, toView);
    }

    /** It is not changed until the transaction ends; many may hold it at the same time. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from employer where id = :id for share", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<UUID> idsOf(UUID unionId) {
        return getEntityManager()
                .createQuery("select id from Employer where unionId = :union", UUID.class)
                .setParameter("union", unionId)
                .getResultList();
    }

    /** The largest headcount of an employer of the union; empty where it has no employer. */
    Optional<Integer> largestOf(UUID unionId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(headcount) from Employer where unionId = :union", Integer.class)
                .setParameter("union", unionId)
                .getSingleResult());
    }

    List<Employer> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those of these unified social credit codes that are on record. */
    Set<String> takenCreditCodes(Collection<String> codes) {
        return getEntityManager()
                .createQuery("select uscc from Employer where uscc in :codes", String.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
