package cn.gonghui.membership.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

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

    void persist(Quota quota) {
        getEntityManager().persist(quota);
    }

    void remove(Quota quota) {
        getEntityManager().remove(quota);
    }
}
