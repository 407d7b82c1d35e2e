package cn.gonghui.membership.organization;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import java.time.LocalDate;
import java.util.Optional;

/** Rules on organisations that look at more than one of them, or at the day. */
final class OrganizationPolicy {

    private OrganizationPolicy() {}

    /** Whether an organisation of this kind may be made under that parent. */
    static void checkPlace(OrganizationKind kind, Optional<Organization> parent) {
        if (kind.isRoot() && parent.isPresent()) {
            throw Problem.invalid(Violation.inBody("/parentId", "not-allowed"));
        }
        if (!kind.isRoot() && parent.isEmpty()) {
            throw Problem.invalid(Violation.inBody("/parentId", "required"));
        }
        parent.ifPresent(above -> {
            if (!kind.mayStandUnder(above.kind())) {
                throw OrganizationProblem.KIND_NOT_ALLOWED_HERE.refuseAt("/kind", kind, above.kind());
            }
            if (above.status() != OrganizationStatus.ACTIVE) {
                throw OrganizationProblem.PARENT_NOT_ACTIVE.refuseAt("/parentId", above.status());
            }
        });
    }

    /** Nothing stands below itself. */
    static void checkNoCycle(Organization organization, Organization above, String pointer) {
        if (above.path().startsWith(organization.path())) {
            throw OrganizationProblem.ORGANIZATION_CYCLE.refuseAt(pointer);
        }
    }

    /** Whether what the one has, members or organisations below it, may be the other's. */
    static void checkMerger(Organization organization, Organization into) {
        checkNoCycle(organization, into, "/intoId");
        if (into.status() != OrganizationStatus.ACTIVE) {
            throw OrganizationProblem.PARENT_NOT_ACTIVE.refuseAt("/intoId", into.status());
        }
        var alike = organization.kind().hasMembers() ? into.kind().hasMembers() : organization.kind() == into.kind();
        if (!alike) {
            throw OrganizationProblem.MERGE_KINDS_DIFFER.refuseAt("/intoId", organization.kind(), into.kind());
        }
    }

    static void checkIndustryFederation(Organization federation) {
        if (federation.kind() != OrganizationKind.INDUSTRY_FEDERATION
                || federation.status() != OrganizationStatus.ACTIVE) {
            throw OrganizationProblem.NOT_AN_INDUSTRY_FEDERATION.refuseAt("/industryFederationId");
        }
    }

    /** An organisation is entered in preparation or active; merging and dissolving are ways of their own. */
    static void checkFirstStatus(OrganizationStatus status) {
        if (status != OrganizationStatus.PREPARING && status != OrganizationStatus.ACTIVE) {
            throw Problem.invalid(Violation.inBody("/status", "unknown-value", "PREPARING, ACTIVE"));
        }
    }

    static void checkEstablishment(OrganizationStatus status, LocalDate establishedOn, LocalDate today) {
        if (establishedOn != null && (status == OrganizationStatus.PREPARING || establishedOn.isAfter(today))) {
            throw OrganizationProblem.ESTABLISHMENT_DATE_WRONG.refuseAt("/establishedOn");
        }
    }
}
