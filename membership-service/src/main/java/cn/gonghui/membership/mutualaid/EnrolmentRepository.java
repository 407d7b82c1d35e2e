package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Enrolments, and what was approved in each year. */
@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

    Set<UUID> covered(UUID planId, Collection<UUID> memberIds) {
        return memberIds.isEmpty()
                ? Set.of()
                : list("planId = ?1 and memberId in ?2", planId, memberIds).stream()
                        .map(Enrolment::memberId)
                        .collect(Collectors.toSet());
    }

    Optional<Enrolment> of(UUID planId, UUID memberId) {
        return find("planId = ?1 and memberId = ?2", planId, memberId).firstResultOptional();
    }

    /** Held for an approval: whoever approves for the same member waits. */
    Enrolment exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Enrolment> active(UUID memberId) {
        return list("memberId = ?1 and status = ACTIVE", memberId);
    }

    /** The enrolment is held by the caller. */
    ApprovedYear year(Enrolment enrolment, int year, BigDecimal limit) {
        var key = new ApprovedYear.Key(enrolment.id(), year);
        var known = getEntityManager().find(ApprovedYear.class, key);
        return known == null ? new ApprovedYear(key, limit) : known;
    }

    void keep(ApprovedYear year) {
        getEntityManager().persist(year);
    }

    Page<EnrolmentView> page(PageRequest request, UUID planId, UUID memberId, String scope) {
        return ListQuery.of(getEntityManager(), Enrolment.class)
                .where("e.planId = :plan", "plan", planId)
                .where("e.memberId = :member", "member", memberId)
                .where("e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE, "scope", scope)
                .sort("organizationId", UUID.class)
                .page(request, EnrolmentView.class, EnrolmentView::of);
    }
}
