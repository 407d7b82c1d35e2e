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
        if (mayRestructure(organization)) {
            allowed.add(OrganizationAction.MOVE);
            if (organization.status().mayBecome(OrganizationStatus.MERGED)) {
                allowed.add(OrganizationAction.MERGE);
            }
            allowed.add(OrganizationAction.DISSOLVE);
        }
        return allowed;
    }

    /** Who decides about an organisation's place and end acts from above it. */
    boolean mayRestructure(Organization organization) {
        var own = organization.id().toString().replace("-", "") + "/";
        var above = organization.path().substring(0, organization.path().length() - own.length());
        return scope.scope().covers(above);
    }
}
