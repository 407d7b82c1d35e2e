package cn.gonghui.innovation.organization;

import java.util.UUID;

/**
 * What this service needs to know of an organisation 工会组织.
 *
 * @param kind for example {@code ENTERPRISE_FEDERATION}; membership-service owns the list
 * @param status {@code ACTIVE}, {@code PREPARING}, …; membership-service owns the list
 * @param parentId the organisation above it; null for the root
 */
public record OrganizationFacts(UUID id, String name, String kind, String status, UUID parentId) {

    public boolean active() {
        return "ACTIVE".equals(status);
    }
}
