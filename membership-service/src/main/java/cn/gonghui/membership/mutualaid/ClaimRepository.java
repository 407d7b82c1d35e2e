package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Function;

/** Claims. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    Claim exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether an event of this person has a claim that was neither refused nor withdrawn, in whatever plan. */
    boolean claimed(byte[] personIndex, String eventReference) {
        return count(
                        "personIndex = ?1 and eventReference = ?2 and status not in (REFUSED, WITHDRAWN)",
                        personIndex,
                        eventReference)
                > 0;
    }

    /** @param scope whose unions' claims are shown, and those in plans of its organisations; null for all */
    Page<ClaimView> page(
            PageRequest request, ClaimFilter filter, UUID self, String scope, Function<Claim, ClaimView> view) {
        var list = ListQuery.of(getEntityManager(), Claim.class)
                .where("e.planId = :plan", "plan", filter.planId)
                .where("e.memberId = :member", "member", filter.memberId)
                .where("e.status = :status", "status", filter.status)
                .where("e.memberId = :self", "self", self)
                .sort("organizationId", UUID.class);
        if (scope != null) {
            within(list, filter.planId, scope);
        }
        return list.page(request, ClaimView.class, view);
    }

    /** Only where both kinds of claims are asked for at once is there no index for the two. */
    private void within(ListQuery<Claim> list, UUID planId, String scope) {
        if (!keepsPlan(planId, scope)) {
            list.within("organizationId", OrganizationDirectory.IDS_WITHIN_SCOPE, "scope", scope);
        } else if (planId == null) {
            list.where(
                    "e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE
                            + " or e.planId in (select p.id from Plan p where p.organizationId in "
                            + OrganizationDirectory.WITHIN_SCOPE + ")",
                    "scope",
                    scope);
        }
    }

    /** @param planId null for any */
    private boolean keepsPlan(UUID planId, String scope) {
        var query = getEntityManager()
                .createQuery(
                        "select p.id from Plan p where p.organizationId in " + OrganizationDirectory.WITHIN_SCOPE
                                + (planId == null ? "" : " and p.id = :plan"),
                        UUID.class)
                .setParameter("scope", scope);
        if (planId != null) {
            query.setParameter("plan", planId);
        }
        return !query.setMaxResults(1).getResultList().isEmpty();
    }
}
