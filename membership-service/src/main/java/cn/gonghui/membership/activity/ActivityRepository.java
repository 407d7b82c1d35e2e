package cn.gonghui.membership.activity;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.clock.DueItems.Due;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Activities. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    /** Held for a change: whoever looks or changes waits. */
    Activity exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Activity> withReference(UUID organizerId, String reference) {
        return reference == null
                ? Optional.empty()
                : find("organizerId = ?1 and externalReference = ?2", organizerId, reference)
                        .firstResultOptional();
    }

    boolean editionTaken(UUID seriesId, Integer edition) {
        return seriesId != null && count("seriesId = ?1 and edition = ?2", seriesId, edition) > 0;
    }

    /** Those for which the clock has something to do. */
    Due<Instant> due(Instant now) {
        return new Due<>(Activity.class, "dueAt", "e.dueAt is not null", now);
    }

    Page<ActivityView> page(
            PageRequest request,
            ActivityFilter filter,
            Scope scope,
            Function<List<Activity>, List<ActivityView>> views) {
        return ListQuery.of(getEntityManager(), Activity.class)
                .where("e.organizerId = :organizer", "organizer", filter.organizerId)
                .where("e.seriesId = :series", "series", filter.seriesId)
                .where("e.type = :type", "type", filter.type)
                .where("e.status = :status", "status", filter.status)
                .where("e.startsAt >= :startsFrom", "startsFrom", filter.startsFrom)
                .where("e.startsAt < :startsBefore", "startsBefore", filter.startsBefore)
                .where(
                        "e.status <> DRAFT or e.organizerId in " + OrganizationDirectory.WITHIN_SCOPE,
                        "scope",
                        scope.coversEverything() ? null : scope.likePattern())
                .sort("startsAt", Instant.class)
                .pageAtOnce(request, ActivityView.class, views);
    }
}
