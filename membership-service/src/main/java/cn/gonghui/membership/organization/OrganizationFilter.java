package cn.gonghui.membership.organization;

import java.util.List;
import java.util.UUID;

/**
 * What a list of organisations is narrowed to; a null narrows nothing.
 *
 * @param name part of the full or short name
 * @param divisionCode this division and all within it
 * @param within path of an organisation: itself and the subtree below it
 */
record OrganizationFilter(
        String name,
        OrganizationKind kind,
        OrganizationStatus status,
        List<Sector> sectors,
        String divisionCode,
        UUID parentId,
        UUID industryFederationId,
        String within) {

    static OrganizationFilter childrenOf(UUID parentId) {
        return new OrganizationFilter(null, null, null, List.of(), null, parentId, null, null);
    }

    static OrganizationFilter subtreeOf(String path) {
        return new OrganizationFilter(null, null, null, List.of(), null, null, null, path);
    }
}
