package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Squads and their days. */
@ApplicationScoped
class AidSquadRepository implements PanacheRepositoryBase<AidSquad, UUID> {

    Page<AidSquadView> page(UUID projectId, PageRequest request) {
        return ListQuery.of(getEntityManager(), AidSquad.class)
                .where("e.projectId = :project", "project", projectId)
                .sort("createdAt", Instant.class)
                .page(request, AidSquadView.class, AidSquad::view);
    }

    Page<AidSquadDayView> days(UUID squadId, PageRequest request) {
        return ListQuery.of(getEntityManager(), AidSquadDay.class)
                .where("e.squadId = :squad", "squad", squadId)
                .sort("workedOn", LocalDate.class)
                .page(request, AidSquadDayView.class, AidSquadDay::view);
    }

    Optional<AidSquad> named(UUID projectId, String name) {
        return find("projectId = ?1 and name = ?2", projectId, name).firstResultOptional();
    }

    /** Null for an unknown squad; read without the squad, so that its lock comes with its present state. */
    UUID projectOf(UUID squadId) {
        return getEntityManager()
                .createQuery("select q.projectId from AidSquad q where q.id = :id", UUID.class)
                .setParameter("id", squadId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    AidSquad exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<AidSquadDay> day(UUID squadId, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select d from AidSquadDay d where d.squadId = :squad and d.workedOn = :day", AidSquadDay.class)
                .setParameter("squad", squadId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    void add(AidSquadDay day) {
        getEntityManager().persist(day);
    }
}
