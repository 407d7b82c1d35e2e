package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /** The accounts that these persons have in the plan, by person. */
    Map<ByteBuffer, Enrolment> accounts(UUID planId, Collection<byte[]> personIndexes) {
        return personIndexes.isEmpty()
                ? Map.of()
                : list("planId = ?1 and personIndex in ?2 and accountId = id", planId, personIndexes).stream()
                        .collect(Collectors.toMap(
                                enrolment -> ByteBuffer.wrap(enrolment.personIndex()), Function.identity()));
    }

    /** Members of the union who have no enrolment in the plan, in the order of their ids and beyond one. */
    List<UUID> missing(EnrolOrganization request, int most) {
        var after = request.afterMemberId() == null ? "" : " and m.id > :after";
        var query = getEntityManager()
                .createQuery(
                        "select m.id from Member m where m.organizationId = :organization and m.status <> EXITED"
                                + after + " and not exists (select 1 from Enrolment e where e.planId = :plan "
                                + "and e.memberId = m.id) order by m.id",
                        UUID.class)
                .setParameter("organization", request.organizationId())
                .setParameter("plan", request.planId());
        if (request.afterMemberId() != null) {
            query.setParameter("after", request.afterMemberId());
        }
        return query.setMaxResults(most).getResultList();
    }

    Optional<Enrolment> of(UUID planId, UUID memberId) {
        return find("planId = ?1 and memberId = ?2", planId, memberId).firstResultOptional();
    }

    /** The account of the person with this enrolment. */
    Enrolment account(UUID id) {
        return findById(accountId(id));
    }

    /** The same, held for an approval: whoever approves for the same person waits. */
    Enrolment exclusiveAccount(UUID id) {
        return findById(accountId(id), LockModeType.PESSIMISTIC_WRITE);
    }

    private UUID accountId(UUID id) {
        return getEntityManager()
                .createQuery("select e.accountId from Enrolment e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<Enrolment> active(UUID memberId) {
        return list("memberId = ?1 and status = ACTIVE", memberId);
    }

    /** The account is held by whoever changes it. */
    ApprovedYear year(Enrolment account, int year, BigDecimal limit) {
        var key = new ApprovedYear.Key(account.id(), year);
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
                .within("organizationId", OrganizationDirectory.IDS_WITHIN_SCOPE, "scope", scope)
                .sort("organizationId", UUID.class)
                .page(request, EnrolmentView.class, EnrolmentView::of);
    }
}
