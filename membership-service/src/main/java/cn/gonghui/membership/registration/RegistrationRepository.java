package cn.gonghui.membership.registration;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Registrations and their participants. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    private static final int FEWEST_AT_ONCE = 10;
    private static final int MOST_AT_ONCE = 200;

    /** Those of these members who take part already. */
    Set<UUID> registered(UUID activityId, Collection<UUID> memberIds) {
        return memberIds.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select p.memberId from Participant p where p.activityId = :activity and p.active "
                                        + "and p.memberId in :members",
                                UUID.class)
                        .setParameter("activity", activityId)
                        .setParameter("members", memberIds)
                        .getResultList());
    }

    /** Participants with places, by member. */
    Map<UUID, Participant> confirmed(UUID activityId, Collection<UUID> memberIds) {
        return memberIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select p from Participant p join fetch p.registration r where p.activityId = :activity "
                                        + "and p.active and r.status = CONFIRMED and p.memberId in :members",
                                Participant.class)
                        .setParameter("activity", activityId)
                        .setParameter("members", memberIds)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Participant::memberId, Function.identity()));
    }

    /** Everything that these members were registered for. */
    List<Participant> participations(Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery(
                        "select p from Participant p join fetch p.registration r where p.memberId in :members "
                                + "order by r.registeredAt, p.id",
                        Participant.class)
                .setParameter("members", memberIds)
                .getResultList();
    }

    /**
     * Locks who of these members takes part, before it is read who does: nobody is taken out meanwhile. In one order, so that
     * two batches never wait for each other in a circle.
     */
    void hold(UUID activityId, Collection<UUID> memberIds) {
        getEntityManager()
                .createQuery(
                        "select p.id from Participant p where p.activityId = :activity and p.active "
                                + "and p.memberId in :members order by p.id",
                        UUID.class)
                .setParameter("activity", activityId)
                .setParameter("members", memberIds.isEmpty() ? List.of(new UUID(0, 0)) : memberIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The next of those who wait and are not larger than what is free, in the order in which they came: about as many as may fit. */
    List<Registration> waiting(UUID activityId, long after, int free) {
        return find(
                        "activityId = ?1 and status = WAITING and waitNumber > ?2 and size <= ?3 order by waitNumber",
                        activityId,
                        after,
                        free)
                .page(0, Math.clamp(free, FEWEST_AT_ONCE, MOST_AT_ONCE))
                .list();
    }

    /** Activities still to begin in which the member takes part, in one order for all who hold them. */
    List<UUID> upcoming(UUID memberId) {
        return getEntityManager()
                .createQuery(
                        "select p.activityId from Participant p join Activity a on a.id = p.activityId "
                                + "where p.memberId = :member and p.active "
                                + "and a.status not in (UNDER_WAY, FINISHED, CANCELLED) order by p.activityId",
                        UUID.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** The registration by which the member takes part. */
    Optional<Registration> active(UUID activityId, UUID memberId) {
        return getEntityManager()
                .createQuery(
                        "select p.registration from Participant p where p.activityId = :activity "
                                + "and p.memberId = :member and p.active",
                        Registration.class)
                .setParameter("activity", activityId)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    /** That something was noted of members of these registrations, so that they are not what they were. */
    void touch(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("""
                        update activity_registration r set version = r.version + 1, updated_at = clock_timestamp()
                        from (select id from activity_registration where id = any(:ids) order by id for update) held
                        where r.id = held.id
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    List<Registration> active(UUID activityId) {
        return list("activityId = ?1 and status <> CANCELLED order by registeredAt, id", activityId);
    }

    /** People with a place, children counted. */
    long placed(UUID activityId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(r.size), 0) from Registration r where r.activityId = :activity "
                                + "and r.status = CONFIRMED",
                        Long.class)
                .setParameter("activity", activityId)
                .getSingleResult();
    }

    /** People checked in, children counted; and families of whom somebody was. */
    Object[] present(UUID activityId) {
        return (Object[]) getEntityManager()
                .createNativeQuery("""
                        select count(*) + coalesce(sum(p.children_present), 0),
                               count(*) filter (where r.kind = 'FAMILY' and p.position = 0)
                        from activity_participant p join activity_registration r on r.id = p.registration_id
                        where p.activity_id = :activity and p.checked_in_at is not null
                        """, Object[].class)
                .setParameter("activity", activityId)
                .getSingleResult();
    }

    Page<RegistrationView> page(
            PageRequest request,
            UUID activityId,
            RegistrationFilter filter,
            String scope,
            UUID self,
            Function<Registration, RegistrationView> view) {
        return ListQuery.of(getEntityManager(), Registration.class)
                .where("e.activityId = :activity", "activity", activityId)
                .where("e.status = :status", "status", filter.status)
                .where("e.kind = :kind", "kind", filter.kind)
                .where("e.organizationId = :organization", "organization", filter.organizationId)
                .where("e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE, "scope", scope)
                .where(
                        "exists (select 1 from Participant p where p.registration = e and p.memberId = :self and p.leftAt is null)",
                        "self",
                        self)
                .sort("registeredAt", Instant.class)
                .page(request, RegistrationView.class, view);
    }
}
