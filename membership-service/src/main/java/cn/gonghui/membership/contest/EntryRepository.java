package cn.gonghui.membership.contest;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Entries of contests. */
@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<ContestEntry, UUID> {

    List<ContestEntry> standing(UUID contestId) {
        return list("contestId = ?1 and withdrawnAt is null order by category, id", contestId);
    }

    List<ContestEntry> standing(UUID contestId, UUID memberId) {
        return list("contestId = ?1 and memberId = ?2 and withdrawnAt is null order by id", contestId, memberId);
    }

    /** Activities not over for whose contest the member is entered and judging has not begun, in one order for all. */
    List<UUID> activitiesBeforeJudging(UUID memberId) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.activityId from Contest c join Activity a on a.id = c.activityId "
                                + "join ContestEntry e on e.contestId = c.id "
                                + "where e.memberId = :member and e.withdrawnAt is null and c.status = PREPARING "
                                + "and a.status not in (FINISHED, CANCELLED) order by c.activityId",
                        UUID.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    List<ContestEntry> of(UUID contestId) {
        return list("contestId = ?1", contestId);
    }

    Optional<ContestEntry> withReference(UUID contestId, String reference) {
        return reference == null
                ? Optional.empty()
                : find("contestId = ?1 and externalReference = ?2", contestId, reference)
                        .firstResultOptional();
    }

    long standingOf(UUID activityId) {
        return count(
                "withdrawnAt is null and contestId in (select c.id from Contest c where c.activityId = ?1)",
                activityId);
    }

    /**
     * @param judge only entries that this judge has; null for all
     * @param scope only entries of organisations in it; null for all
     */
    Page<EntryView> page(
            PageRequest request,
            UUID contestId,
            String category,
            UUID judge,
            String scope,
            Function<ContestEntry, EntryView> view) {
        return ListQuery.of(getEntityManager(), ContestEntry.class)
                .where("e.contestId = :contest", "contest", contestId)
                .where("e.category = :category", "category", category)
                .where(
                        "exists (select 1 from ScoreSheet s where s.entryId = e.id and s.judgeId = :judge)",
                        "judge",
                        judge)
                .where("e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE, "scope", scope)
                .sort("category", String.class)
                .page(request, EntryView.class, view);
    }
}
