package cn.gonghui.innovation.proposal;

import cn.gonghui.innovation.money.Money;
import java.util.List;
import java.util.UUID;

/** What review and decision need to know of a proposal. */
public record ProposalFacts(
        UUID id,
        UUID callId,
        UUID leadOrganizationId,
        List<UUID> organizationIds,
        List<UUID> applicantIds,
        String title,
        Money requestedAmount,
        boolean submitted,
        boolean eligible) {

    /** Submitted, not withdrawn, and within the call's rules. */
    public boolean reviewable() {
        return submitted && eligible;
    }
}
