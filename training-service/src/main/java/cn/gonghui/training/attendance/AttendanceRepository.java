package cn.gonghui.training.attendance;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<Attendance, UUID> {

    List<Attendance> present(UUID sessionId, Collection<UUID> memberIds) {
        return list("sessionId = ?1 and memberId in ?2", sessionId, memberIds);
    }

    List<Attendance> byNonce(UUID sessionId, Collection<String> nonces) {
        return nonces.isEmpty() ? List.of() : list("sessionId = ?1 and clientNonce in ?2", sessionId, nonces);
    }

    long peopleReached(Collection<UUID> sessionIds) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct a.memberId) from Attendance a where a.attended and a.sessionId in :sessions",
                        Long.class)
                .setParameter("sessions", sessionIds)
                .getSingleResult();
    }

    /**
     * @param memberId sees only this member's; null where scope says it
     * @param scope sees only those of unions in this scope; null sees all
     */
    Page<AttendanceView> page(PageRequest page, UUID sessionId, AttendanceFilter filter, UUID memberId, String scope) {
        return ListQuery.of(getEntityManager(), Attendance.class)
                .where("e.sessionId = :session", "session", sessionId)
                .where("e.memberId = :member", "member", filter.memberId)
                .where("e.mode = :mode", "mode", filter.mode)
                .where("e.attended = :attended", "attended", filter.attended)
                .where("e.memberId = :self", "self", memberId)
                .where(
                        "e.organizationId in (select o.id from OrganizationCopy o where o.path like :scope)",
                        "scope",
                        scope)
                .sort("createdAt", Instant.class)
                .page(page, AttendanceView.class, Attendance::view);
    }
}
