package cn.gonghui.membership.employer;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.membership.division.Divisions;
import cn.gonghui.membership.organization.OrganizationService;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The caller's {@link Reach}, found once for a request. */
@RequestScoped
class ActorReach {

    private final Actor actor;
    private final ActorScope scope;
    private final OrganizationService organizations;
    private Reach reach;

    ActorReach(Actor actor, ActorScope scope, OrganizationService organizations) {
        this.actor = actor;
        this.scope = scope;
        this.organizations = organizations;
    }

    Reach reach() {
        if (reach == null) {
            reach = find();
        }
        return reach;
    }

    private Reach find() {
        if (scope.scope().coversEverything()) {
            return new Reach.Everything();
        }
        if (scope.scope().coversNothing()) {
            return new Reach.Unions(List.of());
        }
        var own = organizations.find(actor.organizationId().orElseThrow());
        return own.kind().isTerritorial()
                ? new Reach.Territory(Divisions.likePattern(own.divisionCode()))
                : new Reach.Unions(organizations.unionsWithin(own.path()));
    }
}
