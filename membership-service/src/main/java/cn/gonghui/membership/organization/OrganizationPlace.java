package cn.gonghui.membership.organization;

import java.util.UUID;

/**
 * What other features need to know of an organisation.
 *
 * @param path its place in the tree
 */
public record OrganizationPlace(
        UUID id, String path, OrganizationKind kind, OrganizationStatus status, String divisionCode) {

    /** Whether it is there to act: neither merged nor dissolved. A union in preparation already takes members in. */
    public boolean open() {
        return status == OrganizationStatus.PREPARING || status == OrganizationStatus.ACTIVE;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 at the pointer where it was merged or dissolved */
    public void requireOpen(String pointer) {
        if (!open()) {
            throw OrganizationProblem.ORGANIZATION_CLOSED.refuseAt(pointer);
        }
    }
}
