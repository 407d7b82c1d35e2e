package cn.gonghui.membership.honour;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Nominations. */
@ApplicationScoped
class NominationRepository implements PanacheRepositoryBase<Nomination, UUID> {

    /** Held for a change: whoever looks or changes waits. */
    Nomination exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Nomination> withReference(UUID organizationId, String reference) {
        return reference == null
                ? Optional.empty()
                : find("organizationId = ?1 and externalReference = ?2", organizationId, reference)
                        .firstResultOptional();
    }

    /**
     * Whether the same person, or team, is nominated for the same in the same year.
     *
     * @param memberships all of the person's; none of a team
     */
    boolean standsAlready(Nominate request, Set<UUID> memberships) {
        var known = request.memberId() == null
                ? list(
                        "memberId is null and organizationId = ?1 and kind = ?2 and year = ?3",
                        request.organizationId(),
                        request.kind(),
                        request.year())
                : list("memberId in ?1 and kind = ?2 and year = ?3", memberships, request.kind(), request.year());
        return known.stream()
                .filter(each -> Objects.equals(each.teamName(), request.teamName()))
                .anyMatch(each ->
                        each.status() != NominationStatus.REJECTED && each.status() != NominationStatus.WITHDRAWN);
    }

    /** Those whose notice is over. */
    Due<Instant> due(Instant now) {
        return new Due<>(Nomination.class, "noticeEndsAt", "e.status = ON_NOTICE", now);
    }

    /** What is on notice; with a scope also what concerns its organisations. */
    Page<NominationView> page(
            PageRequest request,
            NominationFilter filter,
            String scope,
            Function<List<Nomination>, List<NominationView>> views) {
        var noticed = scope == null || filter.status == NominationStatus.ON_NOTICE;
        var query = ListQuery.of(getEntityManager(), Nomination.class)
                .where("e.kind = :kind", "kind", filter.kind)
                .where("e.level = :level", "level", filter.level)
                .where("e.year = :year", "year", filter.year)
                .where("e.status = :status", "status", filter.status)
                .where("e.organizationId = :organization", "organization", filter.organizationId)
                .where(
                        "e.status = ON_NOTICE or e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE
                                + " or e.conferringId in " + OrganizationDirectory.WITHIN_SCOPE,
                        "scope",
                        noticed ? null : scope);
        if (noticed) {
            query.where("e.status = ON_NOTICE");
        }
        return query.sort("organizationId", UUID.class).pageAtOnce(request, NominationView.class, views);
    }
}
