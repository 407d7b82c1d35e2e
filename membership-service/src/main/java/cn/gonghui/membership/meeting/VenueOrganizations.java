package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationPlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whom a host may put in charge of a venue: an organisation within the caller's scope, or one that stands above the host.
 * Any other answers like one that nobody knows.
 */
@ApplicationScoped
class VenueOrganizations {

    private final OrganizationDirectory organizations;
    private final ActorScope scope;

    VenueOrganizations(OrganizationDirectory organizations, ActorScope scope) {
        this.organizations = organizations;
        this.scope = scope;
    }

    /** Where those of them stand that exist. */
    Map<UUID, OrganizationPlace> places(Collection<UUID> ids) {
        return organizations.places(ids);
    }

    boolean suits(OrganizationPlace host, OrganizationPlace organization) {
        return organization != null
                && (scope.scope().covers(organization.path()) || host.path().startsWith(organization.path()));
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 for an organisation, null for the host's own, that does not suit */
    void require(UUID hostId, UUID organizationId) {
        if (organizationId != null) {
            var known = places(List.of(hostId, organizationId));
            if (!suits(known.get(hostId), known.get(organizationId))) {
                throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
            }
        }
    }
}
