package cn.gonghui.innovation.organization;

import cn.gonghui.kit.access.OrganizationPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The copy of the organisation tree that this service works with when membership-service is down, and for scopes. */
@ApplicationScoped
public class OrganizationCopies implements OrganizationPaths {

    private static final String ROOT = "/";

    private final OrganizationRepository organizations;

    OrganizationCopies(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    @Override
    @Transactional
    public Optional<String> pathOf(UUID organizationId) {
        return organizations.pathOf(organizationId);
    }

    @Transactional
    public Optional<OrganizationFacts> find(UUID organizationId) {
        return organizations.findByIdOptional(organizationId).map(Organization::facts);
    }

    /** Takes over what an event tells; of a moved subtree only the top is told, and children may be
     * told before their parent: they find their place now. */
    @Transactional
    public void tell(OrganizationFacts facts) {
        var organization = organizations.findByIdOptional(facts.id()).orElseGet(() -> new Organization(facts.id()));
        var before = organization.path();
        organization.tell(facts);
        organization.place(
                organization.isRoot() ? ROOT : pathOf(organization.parentId()).orElse(null));
        organizations.persist(organization);
        if (!before.equals(organization.path())) {
            organizations.placeBelow(organization.id());
        }
    }
}
