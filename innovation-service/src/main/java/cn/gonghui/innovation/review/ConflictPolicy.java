package cn.gonghui.innovation.review;

import cn.gonghui.innovation.proposal.ProposalFacts;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * 回避规则: when an expert must not review a proposal, nor learn that there is one. Same organisation means: in the same
 * house. A federation of a district or an industry is no house; it stands above all alike.
 */
final class ConflictPolicy {

    private static final Set<String> HOUSES = Set.of(
            "ENTERPRISE_FEDERATION", "ENTERPRISE_UNION", "JOINT_UNION", "INSTITUTION_UNION", "TRAINING_INSTITUTE");

    private ConflictPolicy() {}

    /**
     * @param expertKind kind of the expert's organisation
     * @param memberId the member that the expert is, null for none
     * @param declaredOrganizations declared by the expert
     * @param declaredProposals declared by the expert
     * @param within whether the second organisation is the first or stands below it
     */
    static boolean conflicted(
            UUID expertOrganization,
            String expertKind,
            UUID memberId,
            Collection<UUID> declaredOrganizations,
            Collection<UUID> declaredProposals,
            ProposalFacts proposal,
            BiPredicate<UUID, UUID> within) {
        return declaredProposals.contains(proposal.id())
                || (memberId != null && proposal.applicantIds().contains(memberId))
                || proposal.organizationIds().stream()
                        .anyMatch(participant -> within.test(participant, expertOrganization)
                                || (HOUSES.contains(expertKind) && within.test(expertOrganization, participant))
                                || declaredOrganizations.stream()
                                        .anyMatch(declared -> within.test(declared, participant)
                                                || within.test(participant, declared)));
    }
}
