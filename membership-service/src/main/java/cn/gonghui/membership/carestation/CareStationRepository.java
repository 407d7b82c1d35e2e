package cn.gonghui.membership.carestation;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.carestation.CareStationDirectory.StationTerm;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Care stations. */
@ApplicationScoped
class CareStationRepository implements PanacheRepositoryBase<CareStation, UUID> {

    private static final String HAS_VOLUNTEERS =
            "exists (select 1 from AidSquad q where q.stationId = e.id and q.organizationId in "
                    + OrganizationDirectory.WITHIN_SCOPE + ")";
    private static final String VISIBLE =
            "e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE + " or " + HAS_VOLUNTEERS;

    Page<CareStationView> page(
            PageRequest request, CareStationFilter filter, Scope scope, Function<CareStation, CareStationView> view) {
        return ListQuery.of(getEntityManager(), CareStation.class)
                .where("e.organizationId = :organization", "organization", filter.organizationId())
                .where(VISIBLE, "scope", scope.coversEverything() ? null : scope.likePattern())
                .where("e.status = :status", "status", filter.status())
                .where("e.partnerKind = :partnerKind", "partnerKind", filter.partnerKind())
                .sort("organizationId", UUID.class)
                .sort("createdAt", Instant.class)
                .page(request, CareStationView.class, view);
    }

    /** Whether volunteers of the scope help there. */
    boolean hasVolunteers(UUID id, Scope scope) {
        return getEntityManager()
                .createQuery(
                        "select count(e) > 0 from CareStation e where e.id = :id and " + HAS_VOLUNTEERS, Boolean.class)
                .setParameter("id", id)
                .setParameter("scope", scope.likePattern())
                .getSingleResult();
    }

    Optional<CareStation> withReference(UUID organizationId, String reference) {
        return reference == null
                ? Optional.empty()
                : find("organizationId = ?1 and externalReference = ?2", organizationId, reference)
                        .firstResultOptional();
    }

    /** Held until the transaction ends: shared by who plans under it, exclusive for who changes it. */
    CareStation locked(UUID id, LockModeType mode) {
        return findById(id, mode);
    }

    long projectsGoingOn(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select count(p) from AidProject p where p.stationId = :id and p.status in (PLANNED, UNDER_WAY)",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<StationTerm> runWithin(Scope scope, String divisionPattern) {
        return getEntityManager()
                .createQuery(
                        "select s.id, s.openedOn, s.closedOn from CareStation s"
                                + " join Organization o on o.id = s.organizationId"
                                + " where o.path like :scope and o.divisionCode like :division",
                        StationTerm.class)
                .setParameter("scope", scope.likePattern())
                .setParameter("division", divisionPattern)
                .getResultList();
    }
}
