package cn.gonghui.membership.organization;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the caller may do with an organisation now. */
@ApplicationScoped
class OrganizationActions {

    private final Actor actor;
    private final ActorScope scope;

    OrganizationActions(Actor actor, ActorScope scope) {
        this.actor = actor;
        this.scope = scope;
    }

    List<OrganizationAction> allowedOn(Organization organization) {
        var writes = actor.is(Role.FEDERATION_ADMIN) || actor.is(Role.OFFICER);
        if (!writes || organization.endedOn() != null || !scope.scope().covers(organization.path())) {
            return List.of();
        }
        var allowed = new ArrayList<>(List.of(OrganizationAction.EDIT));
        if (organization.status() == OrganizationStatus.ACTIVE
                && !organization.kind().children().isEmpty()) {
            allowed.add(OrganizationAction.CREATE_CHILD);
        }
        return allowed;
    }
}
