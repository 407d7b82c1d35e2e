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

    /**
     * Takes over what membership tells; the same news twice changes nothing. Of a moved subtree only the top is told, and
     * an organisation may be told before the one above it: paths are made from those of the organisations above.
     */
    @Transactional
    public void learn(KnownOrganization organization) {
        var known = copies.findByIdOptional(organization.id());
        var copy = known.orElseGet(() -> new OrganizationCopy(organization.id()));
        var formerPath = copy.path();
        copy.become(organization, Optional.ofNullable(organization.parentId()).flatMap(copies::pathOf));
        if (known.isEmpty()) {
            copies.persist(copy);
        }
        if (!copy.path().equals(formerPath)) {
            copies.placeBelow(organization.id());
        }
    }
}
