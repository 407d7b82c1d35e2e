package cn.gonghui.training.enrolment;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.TimeBlock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

    /** Read without loading the enrolment, whose state counts only under its seats' lock. */
    Optional<SeatMode> modeOf(UUID sessionId, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select e.mode from Enrolment e where e.id = :id and e.sessionId = :session", SeatMode.class)
                .setParameter("id", id)
                .setParameter("session", sessionId)
                .getResultStream()
                .findFirst();
    }

    Set<UUID> enrolled(UUID sessionId, Collection<UUID> memberIds) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select e.memberId from Enrolment e where e.sessionId = :session and e.memberId in :members"
                                + " and e.status <> EnrolmentStatus.CANCELLED",
                        UUID.class)
                .setParameter("session", sessionId)
                .setParameter("members", memberIds)
                .getResultList());
    }

    Map<UUID, SeatMode> confirmed(UUID sessionId, Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery(
                        "select e.memberId, e.mode from Enrolment e where e.sessionId = :session"
                                + " and e.memberId in :members and e.status = EnrolmentStatus.CONFIRMED",
                        Object[].class)
                .setParameter("session", sessionId)
                .setParameter("members", memberIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (SeatMode) row[1]));
    }

    /** Those of the members whose time is taken in another session. */
    Set<UUID> busy(UUID sessionId, Collection<UUID> memberIds, List<TimeBlock> blocks) {
        var busy = new HashSet<UUID>();
        for (var block : blocks) {
            busy.addAll(getEntityManager()
                    .createQuery(
                            "select t.memberId from Enrolment e join e.taken t where t.memberId in :members"
                                    + " and e.sessionId <> :session and t.startsAt < :ends and t.endsAt > :starts",
                            UUID.class)
                    .setParameter("members", memberIds)
                    .setParameter("session", sessionId)
                    .setParameter("ends", block.endsAt())
                    .setParameter("starts", block.startsAt())
                    .getResultList());
        }
        return busy;
    }

    List<Enrolment> firstWaiting(UUID sessionId, SeatMode mode, int limit) {
        return find(
                        "sessionId = ?1 and mode = ?2 and status = ?3 order by waitNumber",
                        sessionId,
                        mode,
                        EnrolmentStatus.WAITING)
                .page(0, limit)
                .list();
    }

    List<Enrolment> active(UUID sessionId) {
        return list("sessionId = ?1 and status <> ?2", sessionId, EnrolmentStatus.CANCELLED);
    }

    /** Places of everybody who waits for a session, 1 to n for each mode. */
    Map<UUID, Integer> places(UUID sessionId) {
        return getEntityManager()
                .createQuery(
                        "select e.id, row_number() over (partition by e.mode order by e.waitNumber) from Enrolment e"
                                + " where e.sessionId = :session and e.status = EnrolmentStatus.WAITING",
                        Object[].class)
                .setParameter("session", sessionId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /**
     * @param memberId sees only this member's; null where scope says it
     * @param scope sees only those of unions in this scope; null sees all
     */
    Page<EnrolmentView> page(
            PageRequest page,
            UUID sessionId,
            EnrolmentFilter filter,
            UUID memberId,
            String scope,
            Function<Enrolment, EnrolmentView> view) {
        return ListQuery.of(getEntityManager(), Enrolment.class)
                .where("e.sessionId = :session", "session", sessionId)
                .where("e.status = :status", "status", filter.status)
                .where("e.mode = :mode", "mode", filter.mode)
                .where("e.memberId = :member", "member", filter.memberId)
                .where("e.memberId = :self", "self", memberId)
                .where(
                        "e.organizationId in (select o.id from OrganizationCopy o where o.path like :scope)",
                        "scope",
                        scope)
                .sort("createdAt", Instant.class)
                .page(page, EnrolmentView.class, view);
    }
}
