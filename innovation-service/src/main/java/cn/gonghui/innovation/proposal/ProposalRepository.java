package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    /** Seen by those who take part; once submitted also by those who run and pay for the call. */
    private static final String IN_SCOPE = """
            exists (select 1 from Organization o where o.path like :scope and (
              o.id in (select p.organizationId from e.participants p) or o.id = e.leadOrganizationId
              or e.status = SUBMITTED and exists (select 1 from Call c
                where c.id = e.callId and (c.organizationId = o.id or c.funderId = o.id))))
            """;

    private static final String APPLICANT = ":member member of e.applicantIds";

    Page<ProposalView> page(
            ProposalFilter filter,
            Scope scope,
            UUID memberId,
            PageRequest page,
            Function<Proposal, ProposalView> toView) {
        var query = ListQuery.of(getEntityManager(), Proposal.class)
                .where("e.callId = :call", "call", filter.callId())
                .where("e.leadOrganizationId = :lead", "lead", filter.leadOrganizationId())
                .where("e.status = :status", "status", filter.status());
        if (scope.coversNothing() && memberId != null) {
            query.where(APPLICANT, "member", memberId);
        } else {
            query.where(IN_SCOPE, "scope", scope.coversEverything() ? null : scope.likePattern());
        }
        return query.sort("createdAt", Instant.class).page(page, ProposalView.class, toView);
    }

    void add(ProposalVersion version) {
        getEntityManager().persist(version);
    }

    List<ProposalVersion> versions(UUID proposalId) {
        return getEntityManager()
                .createQuery(
                        "select v from ProposalVersion v where v.proposalId = :proposal order by v.number",
                        ProposalVersion.class)
                .setParameter("proposal", proposalId)
                .getResultList();
    }

    Optional<ProposalVersion> lastVersion(UUID proposalId) {
        return versions(proposalId).stream().reduce((_, later) -> later);
    }

    List<UUID> appliedWith(Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.id from Proposal p join p.applicantIds a where a in :members", UUID.class)
                .setParameter("members", memberIds)
                .getResultList();
    }

    List<Proposal> submitted(UUID callId) {
        return list("callId = ?1 and status = ?2 order by createdAt, id", callId, ProposalStatus.SUBMITTED);
    }
}
