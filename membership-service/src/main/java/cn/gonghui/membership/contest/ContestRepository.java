package cn.gonghui.membership.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Contests, and what belongs to them. */
@ApplicationScoped
class ContestRepository implements PanacheRepositoryBase<Contest, UUID> {

    Optional<Contest> of(UUID activityId) {
        return find("activityId", activityId).firstResultOptional();
    }

    /** Held in its state, together with others who only look. */
    Optional<Contest> shared(UUID activityId) {
        return find("activityId", activityId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Held for a change: whoever looks or changes waits. */
    Optional<Contest> exclusive(UUID activityId) {
        return find("activityId", activityId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of these activities whose results are published. */
    Set<UUID> published(Collection<UUID> activityIds) {
        return activityIds.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select c.activityId from Contest c where c.activityId in :activities "
                                        + "and c.status = PUBLISHED",
                                UUID.class)
                        .setParameter("activities", activityIds)
                        .getResultList());
    }

    void persist(Result result) {
        getEntityManager().persist(result);
    }

    List<Result> results(UUID contestId) {
        return getEntityManager()
                .createQuery(
                        "select r from Result r where r.contestId = :contest order by r.category, r.rank, r.entryId",
                        Result.class)
                .setParameter("contest", contestId)
                .getResultList();
    }
}
