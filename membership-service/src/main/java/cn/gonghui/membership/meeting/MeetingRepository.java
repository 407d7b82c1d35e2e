package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Scope;
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
import java.util.UUID;
import java.util.function.Function;

/** Meetings. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** The order inside one host. */
    static final String BY_START = "startsAt";

    /** Held as they are until the transaction ends, together with others who only look. */
    List<Meeting> shared(Collection<UUID> ids) {
        return locked(ids, LockModeType.PESSIMISTIC_READ);
    }

    /** Held for a change: whoever looks or changes waits. */
    List<Meeting> exclusive(Collection<UUID> ids) {
        return locked(ids, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Meeting> withReferences(Collection<UUID> hostIds, Collection<String> references) {
        return references.isEmpty() ? List.of() : list("hostId in ?1 and externalReference in ?2", hostIds, references);
    }

    List<Meeting> next(Instant from, Instant before, Scope scope, int most) {
        return between(from, before, scope, "order by e.startsAt, e.id", most);
    }

    List<Meeting> latest(Instant from, Instant before, Scope scope, int most) {
        return between(from, before, scope, "order by e.startsAt desc, e.id desc", most);
    }

    private List<Meeting> between(Instant from, Instant before, Scope scope, String order, int most) {
        if (most == 0) {
            return List.of();
        }
        var within = scope.coversEverything() ? " " : " and e.hostId in " + OrganizationDirectory.WITHIN_SCOPE + " ";
        var query = getEntityManager()
                .createQuery(
                        "select e from Meeting e where e.startsAt >= :from and e.startsAt < :before" + within + order,
                        Meeting.class)
                .setParameter("from", from)
                .setParameter("before", before);
        if (!scope.coversEverything()) {
            query.setParameter("scope", scope.likePattern());
        }
        return query.setMaxResults(most).getResultList();
    }

    Page<MeetingView> page(
            PageRequest request, MeetingFilter filter, Scope scope, Function<List<Meeting>, List<MeetingView>> views) {
        return ListQuery.of(getEntityManager(), Meeting.class)
                .where("e.hostId = :host", "host", filter.hostId())
                .where(
                        "exists (select v.id from e.venues v where v.organizationId = :venueOrganization)",
                        "venueOrganization",
                        filter.venueOrganizationId())
                .within(
                        "hostId",
                        OrganizationDirectory.IDS_WITHIN_SCOPE,
                        "scope",
                        scope.coversEverything() || filter.venueOrganizationId() != null ? null : scope.likePattern())
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.status = :status", "status", filter.status())
                .where("e.startsAt >= :startsFrom", "startsFrom", filter.startsFrom())
                .where("e.startsAt < :startsBefore", "startsBefore", filter.startsBefore())
                .sort("hostId", UUID.class)
                .sort(BY_START, Instant.class)
                .pageAtOnce(request, MeetingView.class, views);
    }

    private List<Meeting> locked(Collection<UUID> ids, LockModeType mode) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids).withLock(mode).list();
    }
}
