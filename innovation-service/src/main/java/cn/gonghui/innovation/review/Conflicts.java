package cn.gonghui.innovation.review;

import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.innovation.organization.OrganizationCopies;
import cn.gonghui.innovation.organization.OrganizationFacts;
import cn.gonghui.innovation.proposal.ProposalFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Asks {@link ConflictPolicy} with what is known of expert and proposal now. */
@ApplicationScoped
class Conflicts {

    private final ExpertRepository experts;
    private final OrganizationCopies organizations;
    private final OrganizationAccess access;

    Conflicts(ExpertRepository experts, OrganizationCopies organizations, OrganizationAccess access) {
        this.experts = experts;
        this.organizations = organizations;
        this.access = access;
    }

    boolean between(Expert expert, ProposalFacts proposal) {
        var declared = experts.conflicts(expert.id());
        return ConflictPolicy.conflicted(
                expert.organizationId(),
                organizations
                        .find(expert.organizationId())
                        .map(OrganizationFacts::kind)
                        .orElse(""),
                expert.memberId(),
                declared.stream()
                        .map(DeclaredConflict::organizationId)
                        .filter(Objects::nonNull)
                        .toList(),
                declared.stream()
                        .map(DeclaredConflict::proposalId)
                        .filter(Objects::nonNull)
                        .toList(),
                proposal,
                access::within);
    }
}
