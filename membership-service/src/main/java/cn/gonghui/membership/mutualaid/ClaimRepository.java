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

    Page<ClaimView> page(
            PageRequest request, ClaimFilter filter, UUID self, String scope, Function<Claim, ClaimView> view) {
        return ListQuery.of(getEntityManager(), Claim.class)
                .where("e.planId = :plan", "plan", filter.planId)
                .where("e.memberId = :member", "member", filter.memberId)
                .where("e.status = :status", "status", filter.status)
                .where("e.memberId = :self", "self", self)
                .where(
                        "e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE
                                + " or e.planId in (select p.id from Plan p where p.organizationId in "
                                + OrganizationDirectory.WITHIN_SCOPE + ")",
                        "scope",
                        scope)
                .sort("organizationId", UUID.class)
                .page(request, ClaimView.class, view);
    }
}
