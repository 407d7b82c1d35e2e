package cn.gonghui.membership.walk;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Routes, passings and finishes of walks. */
@ApplicationScoped
class WalkRepository implements PanacheRepositoryBase<Finish, UUID> {

    List<Route> routes(UUID activityId) {
        return getEntityManager()
                .createQuery("select r from Route r where r.activityId = :activity order by r.position", Route.class)
                .setParameter("activity", activityId)
                .getResultList();
    }

    void replace(List<Route> routes, List<Route> others) {
        routes.forEach(getEntityManager()::remove);
        flush();
        others.forEach(getEntityManager()::persist);
        flush();
    }

    List<Passing> passings(Collection<UUID> participantIds) {
        return participantIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("select p from Passing p where p.participantId in :participants", Passing.class)
                        .setParameter("participants", participantIds)
                        .getResultList();
    }

    void persist(Passing passing) {
        getEntityManager().persist(passing);
    }

    Set<UUID> finished(Collection<UUID> participantIds) {
        return participantIds.isEmpty()
                ? Set.of()
                : list("participantId in ?1", participantIds).stream()
                        .map(Finish::participantId)
                        .collect(Collectors.toSet());
    }

    Page<FinisherView> page(PageRequest request, UUID activityId) {
        return ListQuery.of(getEntityManager(), Finish.class)
                .where("e.activityId = :activity", "activity", activityId)
                .sort("finishedAt", Instant.class)
                .page(request, FinisherView.class, FinisherView::of);
    }
}
