package cn.gonghui.membership.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places and quotas. */
@ApplicationScoped
class PlacesRepository implements PanacheRepositoryBase<Places, UUID> {

    /** Holds the row until the transaction ends; everything about these places is read after it. */
    Places lock(UUID activityId) {
        return findById(activityId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same of every activity in which the member takes part, in one order for all who hold several. */
    void lockOf(UUID memberId) {
        getEntityManager()
                .createNativeQuery("""
                        select activity_id from activity_places
                        where activity_id in (
                            select p.activity_id from activity_participant p where p.member_id = :member and p.active)
                        order by activity_id for update
                        """, UUID.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    List<Quota> quotas(UUID activityId) {
        return getEntityManager()
                .createQuery(
                        "select q from Quota q where q.key.activityId = :activity order by q.key.organizationId",
                        Quota.class)
                .setParameter("activity", activityId)
                .getResultList();
    }

    /**
     * Lets each member who takes part or waits count against those of these quotas under which his union stands now.
     *
     * @return how many places are taken of each, by its organisation; none where nothing is
     */
    Map<UUID, Integer> recount(UUID activityId, Collection<UUID> organizationIds) {
        getEntityManager()
                .createNativeQuery("""
                        with held as (
                            select p.id, m.organization_id
                            from activity_participant p join member m on m.id = p.member_id
                            where p.activity_id = :activity and p.active
                            order by p.id for update of p),
                        standing as materialized (
                            select o.id, array(select q.id from organization q
                                               where q.id = any(:quotas) and o.path like q.path || '%') as quota_ids
                            from organization o where o.id in (select organization_id from held))
                        update activity_participant p set quota_ids = standing.quota_ids
                        from held join standing on standing.id = held.organization_id
                        where p.id = held.id and p.quota_ids <> standing.quota_ids
                        """)
                .setParameter("activity", activityId)
                .setParameter("quotas", organizationIds.toArray(UUID[]::new))
                .executeUpdate();
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select quota_id, cast(sum(case p.position when 0 then 1 + r.children else 1 end) as integer)
                        from activity_participant p
                            join activity_registration r on r.id = p.registration_id
                            cross join unnest(p.quota_ids) quota_id
                        where p.activity_id = :activity and p.active and r.status = 'CONFIRMED'
                        group by quota_id
                        """, Object[].class)
                .setParameter("activity", activityId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], row ->
                (Integer) row[1]));
    }

    Quota persist(Quota quota) {
        getEntityManager().persist(quota);
        return quota;
    }

    void remove(Quota quota) {
        getEntityManager().remove(quota);
    }
}
