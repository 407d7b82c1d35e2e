package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.carestation.CareStationDirectory;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Aid projects. */
@ApplicationScoped
class AidProjectRepository implements PanacheRepositoryBase<AidProject, UUID> {

    private static final String HAS_VOLUNTEERS =
            "exists (select 1 from AidSquad q where q.projectId = e.id and q.organizationId in "
                    + OrganizationDirectory.WITHIN_SCOPE + ")";
    private static final String VISIBLE =
            "e.stationId in " + CareStationDirectory.RUN_WITHIN_SCOPE + " or " + HAS_VOLUNTEERS;

    Page<AidProjectView> page(
            PageRequest request, AidProjectFilter filter, Scope scope, Function<AidProject, AidProjectView> view) {
        return ListQuery.of(getEntityManager(), AidProject.class)
                .where("e.stationId = :station", "station", filter.stationId())
                .where(VISIBLE, "scope", scope.coversEverything() ? null : scope.likePattern())
                .where("e.status = :status", "status", filter.status())
                .sort("stationId", UUID.class)
                .sort("startsOn", LocalDate.class)
                .page(request, AidProjectView.class, view);
    }

    boolean hasVolunteers(UUID id, Scope scope) {
        return getEntityManager()
                .createQuery(
                        "select count(e) > 0 from AidProject e where e.id = :id and " + HAS_VOLUNTEERS, Boolean.class)
                .setParameter("id", id)
                .setParameter("scope", scope.likePattern())
                .getSingleResult();
    }

    Optional<AidProject> withReference(UUID stationId, String reference) {
        return reference == null
                ? Optional.empty()
                : find("stationId = ?1 and externalReference = ?2", stationId, reference)
                        .firstResultOptional();
    }

    /** The first day for which something is on record of what the project does; of a year its last day, of pledges none. */
    Optional<LocalDate> earliestRecord(UUID id) {
        return Optional.ofNullable((LocalDate) getEntityManager()
                .createNativeQuery("""
                        select least(
                            (select min(m.moved_on) from aid_goods g join aid_goods_movement m on m.goods_id = g.id
                             where g.project_id = :id and m.kind <> 'PLEDGE'),
                            (select min(d.worked_on) from aid_squad q join aid_squad_day d on d.squad_id = q.id
                             where q.project_id = :id),
                            (select min(t.accepted_on) from renovation_task t where t.project_id = :id),
                            (select make_date(min(h.year), 12, 31) from aid_people_helped h where h.project_id = :id))
                        """, LocalDate.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    /** Held until the transaction ends: shared by who records under it, exclusive for who changes it. */
    AidProject locked(UUID id, LockModeType mode) {
        return findById(id, mode);
    }
}
