package cn.gonghui.membership.familyday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stations, stamps and completions of family days. */
@ApplicationScoped
class FamilyDayRepository implements PanacheRepositoryBase<Stamp, UUID> {

    List<Station> stations(UUID activityId) {
        return getEntityManager()
                .createQuery(
                        "select s from Station s where s.key.activityId = :activity order by s.key.position",
                        Station.class)
                .setParameter("activity", activityId)
                .getResultList();
    }

    void replace(List<Station> stations, List<Station> others) {
        stations.forEach(getEntityManager()::remove);
        flush();
        others.forEach(getEntityManager()::persist);
        flush();
    }

    List<Stamp> stamps(Collection<UUID> registrationIds) {
        return registrationIds.isEmpty() ? List.of() : list("registrationId in ?1 order by stampedAt", registrationIds);
    }

    Map<UUID, Instant> completed(Collection<UUID> registrationIds) {
        return registrationIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select c from Completion c where c.registrationId in :registrations", Completion.class)
                        .setParameter("registrations", registrationIds)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Completion::registrationId, Completion::completedAt));
    }

    void persist(Completion completion) {
        getEntityManager().persist(completion);
    }

    long completions(UUID activityId) {
        return getEntityManager()
                .createQuery("select count(*) from Completion c where c.activityId = :activity", Long.class)
                .setParameter("activity", activityId)
                .getSingleResult();
    }
}
