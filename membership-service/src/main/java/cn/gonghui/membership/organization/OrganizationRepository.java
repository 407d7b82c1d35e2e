package cn.gonghui.membership.organization;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.division.Divisions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of organisations. */
@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    /** In the order of the tree: each organisation before those below it. */
    Page<OrganizationView> page(
            OrganizationFilter filter, Scope scope, PageRequest page, Function<Organization, OrganizationView> toView) {
        var needle = filter.name() == null ? null : filter.name().strip().toLowerCase(Locale.ROOT);
        return ListQuery.of(getEntityManager(), Organization.class)
                .where("e.path like :scope", "scope", scope.coversEverything() ? null : scope.likePattern())
                .where("e.path like :within", "within", filter.within() == null ? null : filter.within() + "%")
                .where("e.parentId = :parentId", "parentId", filter.parentId())
                .where("e.industryFederationId = :industry", "industry", filter.industryFederationId())
                .where("substring(e.divisionCode, 1, 6) = :district", "district", district(filter.divisionCode()))
                .where("e.divisionCode like :division", "division", Divisions.likePattern(filter.divisionCode()))
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.status = :status", "status", filter.status())
                .where("e.sector in :sectors", "sectors", filter.sectors().isEmpty() ? null : filter.sectors())
                .where(
                        "cast(sql('(text_tokens(?, ?) @> search_tokens(?))', e.name, e.shortName, :tokens) as Boolean) = true",
                        "tokens",
                        needle)
                .where("locate(:needle, lower(e.name || ' ' || coalesce(e.shortName, ''))) > 0", "needle", needle)
                .sort("path", String.class)
                .page(page, OrganizationView.class, toView);
    }

    /** The district in which a district or street lies; null for the whole municipality. */
    private static String district(String divisionCode) {
        return divisionCode == null || divisionCode.endsWith("0000") ? null : divisionCode.substring(0, 6);
    }

    Optional<String> pathOf(UUID id) {
        return getEntityManager()
                .createQuery("select path from Organization where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of these unified social credit codes that belong to an organisation that exists now. */
    Set<String> takenCreditCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery(
                                "select uscc from Organization where uscc in :codes and endedOn is null", String.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** None of these is merged or dissolved until the transaction ends; many may hold one at the same time. */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(
                            "select id from organization where id = any(:ids) order by id for key share", UUID.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList();
        }
    }

    List<UUID> childrenOf(UUID id) {
        return getEntityManager()
                .createQuery("select id from Organization where parentId = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    boolean hasStandingChildren(UUID id) {
        return count("parentId = ?1 and endedOn is null", id) > 0;
    }

    Map<UUID, Organization> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    List<Organization> lineage(Organization organization) {
        var ids = organization.path().substring(1).split("/");
        var lineage = byIds(List.of(ids).stream()
                .map(hex -> UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
                .toList());
        return lineage.values().stream()
                .sorted(Comparator.comparing(Organization::path))
                .toList();
    }
}
