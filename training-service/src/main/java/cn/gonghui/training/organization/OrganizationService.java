package cn.gonghui.training.organization;

import cn.gonghui.kit.access.OrganizationPaths;
import cn.gonghui.kit.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The copy of membership's organisations: who stands under whom, and where. */
@ApplicationScoped
public class OrganizationService implements OrganizationPaths {

    private final OrganizationCopyRepository copies;

    OrganizationService(OrganizationCopyRepository copies) {
        this.copies = copies;
    }

    @Override
    @Transactional
    public Optional<String> pathOf(UUID organizationId) {
        return copies.pathOf(organizationId);
    }

    @Transactional
    public Optional<KnownOrganization> find(UUID organizationId) {
        return copies.findByIdOptional(organizationId).map(OrganizationCopy::known);
    }

    /** Those of the ids that the copy does not have. */
    @Transactional
    public Set<UUID> unknown(Collection<UUID> organizationIds) {
        var missing = new HashSet<>(organizationIds);
        missing.removeAll(copies.known(organizationIds));
        return missing;
    }

    /** Those of the organisations that lie in a scope. */
    @Transactional
    public Set<UUID> within(Scope scope, Collection<UUID> organizationIds) {
        return organizationIds.isEmpty() ? Set.of() : copies.within(organizationIds, scope.likePattern());
    }

    /** Takes over what membership tells; the same news twice changes nothing. */
    @Transactional
    public void learn(KnownOrganization organization) {
        var copy = copies.findById(organization.id());
        if (copy == null) {
            copy = new OrganizationCopy(organization.id());
            copy.become(organization);
            copies.persist(copy);
        } else {
            copy.become(organization);
        }
    }
}
