package cn.gonghui.membership.organization;

import cn.gonghui.kit.access.OrganizationPaths;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells the kit where an organisation stands, for the scope of officers. */
@ApplicationScoped
class OrganizationTree implements OrganizationPaths {

    private final OrganizationRepository organizations;

    OrganizationTree(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    @Override
    public Optional<String> pathOf(UUID organizationId) {
        return organizations.pathOf(organizationId);
    }
}
