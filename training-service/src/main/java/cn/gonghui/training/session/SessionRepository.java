package cn.gonghui.training.session;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    private static final String IN_SCOPE = "(select o.id from OrganizationCopy o where o.path like :scope)";

    boolean exists(UUID organiserId, String externalReference) {
        return externalReference != null
                && count("organiserId = ?1 and externalReference = ?2", organiserId, externalReference) > 0;
    }

    boolean lecturerBusy(EditSession content, UUID exceptSession) {
        return !content.lecturerIds().isEmpty()
                && content.blocks().stream()
                        .anyMatch(block -> getEntityManager()
                                        .createQuery(
                                                "select count(*) from Session s join s.bookings.lecturers b"
                                                        + " where b.lecturerId in :lecturers and s.id <> :except"
                                                        + " and b.startsAt < :ends and b.endsAt > :starts",
                                                Long.class)
                                        .setParameter("lecturers", content.lecturerIds())
                                        .setParameter("except", exceptSession)
                                        .setParameter("ends", block.endsAt())
                                        .setParameter("starts", block.startsAt())
                                        .getSingleResult()
                                > 0);
    }

    boolean roomBusy(EditSession content, UUID exceptSession) {
        return content.venue() != null
                && content.blocks().stream()
                        .anyMatch(block -> getEntityManager()
                                        .createQuery(
                                                "select count(*) from Session s join s.bookings.rooms b"
                                                        + " where b.room = :room and s.id <> :except"
                                                        + " and b.startsAt < :ends and b.endsAt > :starts",
                                                Long.class)
                                        .setParameter("room", content.venue().roomKey())
                                        .setParameter("except", exceptSession)
                                        .setParameter("ends", block.endsAt())
                                        .setParameter("starts", block.startsAt())
                                        .getSingleResult()
                                > 0);
    }

    Map<SessionStatus, Long> countByStatus(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select s.status, count(*) from Session s where s.planId = :plan group by s.status",
                        Object[].class)
                .setParameter("plan", planId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (SessionStatus) row[0], row -> (Long) row[1]));
    }

    List<UUID> idsOf(UUID planId) {
        return getEntityManager()
                .createQuery("select s.id from Session s where s.planId = :plan", UUID.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** @param scope besides the published ones sees those of this scope; null sees all */
    Page<SessionView> page(PageRequest page, SessionFilter filter, String scope, Function<Session, SessionView> view) {
        return ListQuery.of(getEntityManager(), Session.class)
                .where("e.planId = :plan", "plan", filter.planId)
                .where("e.requestId = :request", "request", filter.requestId)
                .where("e.courseId = :course", "course", filter.courseId)
                .where("e.hostId = :host", "host", filter.hostId)
                .where("e.organiserId = :organiser", "organiser", filter.organiserId)
                .where(":lecturer member of e.lecturerIds", "lecturer", filter.lecturerId)
                .where("e.district = :district", "district", filter.district)
                .where("e.mode = :mode", "mode", filter.mode)
                .where("e.status = :status", "status", filter.status)
                .where("e.startsAt >= :from", "from", filter.notBefore())
                .where("e.startsAt < :to", "to", filter.before())
                .where("e.externalReference = :reference", "reference", filter.externalReference)
                .where(
                        "e.publishedAt is not null or e.hostId in " + IN_SCOPE + " or e.organiserId in " + IN_SCOPE
                                + " or e.commissionedById in " + IN_SCOPE,
                        "scope",
                        scope)
                .sort("startsAt", Instant.class)
                .sort("createdAt", Instant.class)
                .page(page, SessionView.class, view);
    }
}
