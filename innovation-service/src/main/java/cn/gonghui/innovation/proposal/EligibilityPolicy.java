package cn.gonghui.innovation.proposal;

import cn.gonghui.innovation.call.EditCall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What keeps a proposal from being submitted or from being reviewed; all of it, not the first. */
final class EligibilityPolicy {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private EligibilityPolicy() {}

    /**
     * @param consentsMissing partners that have not consented to the proposal as it stands
     * @param inAlliance whether an organisation is in the call's alliance today
     * @param active whether an organisation is neither in preparation nor gone
     */
    static List<Finding> findings(
            EditProposal proposal,
            UUID lead,
            List<UUID> consentsMissing,
            EditCall call,
            Predicate<UUID> inAlliance,
            Predicate<UUID> active) {
        var findings = new ArrayList<Finding>();
        var organizations =
                proposal.participants().stream().map(WorkShare::organizationId).toList();
        if (!organizations.contains(lead)) {
            findings.add(new Finding(FindingReason.LEAD_WITHOUT_SHARE, lead));
        }
        var total = proposal.participants().stream().map(WorkShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(WHOLE) != 0) {
            findings.add(Finding.of(FindingReason.SHARES_NOT_100));
        }
        consentsMissing.forEach(partner -> findings.add(new Finding(FindingReason.CONSENT_MISSING, partner)));
        if (organizations.size() < call.minOrganizations()) {
            findings.add(Finding.of(FindingReason.TOO_FEW_ORGANIZATIONS));
        }
        organizations.stream()
                .filter(organization -> call.membersOnly() && !inAlliance.test(organization))
                .forEach(organization -> findings.add(new Finding(FindingReason.NOT_IN_ALLIANCE, organization)));
        organizations.stream()
                .filter(active.negate())
                .forEach(
                        organization -> findings.add(new Finding(FindingReason.ORGANIZATION_NOT_ACTIVE, organization)));
        if (!call.themes().contains(proposal.theme())) {
            findings.add(Finding.of(FindingReason.THEME_NOT_CALLED_FOR));
        }
        if (proposal.requestedAmount().toYuan().compareTo(call.budget().toYuan()) > 0) {
            findings.add(Finding.of(FindingReason.MORE_THAN_BUDGET));
        }
        return findings;
    }
}
