package cn.gonghui.membership.establishment;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.employer.EmployerView;
import cn.gonghui.membership.organization.OrganizationKind;
import cn.gonghui.membership.organization.OrganizationStatus;
import cn.gonghui.membership.organization.OrganizationView;
import java.time.LocalDate;

/** Rules on establishing a union that need more than the establishment itself. */
final class EstablishmentPolicy {

    private EstablishmentPolicy() {}

    static void checkEmployer(EmployerView employer) {
        if (employer.unionId() != null) {
            throw EstablishmentProblem.EMPLOYER_HAS_UNION.refuse();
        }
    }

    /** An employer establishes a union of its own; a joint one it joins. */
    static void checkKind(OrganizationKind kind) {
        if (kind != OrganizationKind.ENTERPRISE_UNION && kind != OrganizationKind.INSTITUTION_UNION) {
            throw Problem.invalid(
                    Violation.inBody("/unionKind", "unknown-value", "ENTERPRISE_UNION, INSTITUTION_UNION"));
        }
    }

    static void checkSuperior(OrganizationView superior, OrganizationKind unionKind) {
        if (superior.status() != OrganizationStatus.ACTIVE || !unionKind.mayStandUnder(superior.kind())) {
            throw EstablishmentProblem.SUPERIOR_NOT_SUITABLE.refuseAt("/superiorId", unionKind, superior.kind());
        }
    }

    /** @param approvedOn day from which the union was in preparation */
    static void checkElection(ElectCommittee election, LocalDate approvedOn, LocalDate today) {
        if (election.electedOn().isBefore(approvedOn) || election.electedOn().isAfter(today)) {
            throw EstablishmentProblem.DATES_OUT_OF_ORDER.refuseAt("/electedOn");
        }
        if (!election.termEndsOn().isAfter(election.electedOn())) {
            throw EstablishmentProblem.DATES_OUT_OF_ORDER.refuseAt("/termEndsOn");
        }
        var chairs = election.committee().stream()
                .filter(seat -> seat.position() == CommitteePosition.CHAIR)
                .count();
        if (chairs != 1) {
            throw EstablishmentProblem.ONE_CHAIR.refuseAt("/committee");
        }
    }
}
