package cn.gonghui.membership.employer;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.division.Divisions;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationService;
import cn.gonghui.membership.organization.OrganizationView;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The caller's {@link Reach}, found once for a request. */
@RequestScoped
class ActorReach {

    private final Actor actor;
    private final ActorScope scope;
    private final OrganizationService organizations;
    private final OrganizationDirectory directory;
    private final Map<UUID, Boolean> covered = new HashMap<>();
    private Reach reach;

    ActorReach(Actor actor, ActorScope scope, OrganizationService organizations, OrganizationDirectory directory) {
        this.actor = actor;
        this.scope = scope;
        this.organizations = organizations;
        this.directory = directory;
    }

    Reach reach() {
        if (reach == null) {
            reach = find();
        }
        return reach;
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 for an organisation that is unknown or not the caller's */
    Reach of(UUID organizationId) {
        return of(organizations
                .lookUp(organizationId)
                .filter(view -> scope.scope().covers(view.path()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse));
    }

    /** Looks at many unions in one query, for {@link #covers} that follows for each of them. */
    void lookAhead(Set<UUID> unionIds) {
        if (reach() instanceof Reach.Unions) {
            var mine = directory.covered(unionIds);
            unionIds.forEach(id -> covered.put(id, mine.contains(id)));
        }
    }

    /** Whether the caller has an employer of that division and union; null for none. */
    boolean covers(String divisionCode, UUID unionId) {
        return switch (reach()) {
            case Reach.Everything _ -> true;
            case Reach.Territory(var pattern) -> divisionCode.startsWith(pattern.substring(0, pattern.length() - 1));
            case Reach.Unions _ -> unionId != null && covered.computeIfAbsent(unionId, directory::covers);
        };
    }

    private Reach find() {
        if (scope.scope().coversEverything()) {
            return new Reach.Everything();
        }
        if (scope.scope().coversNothing()) {
            return new Reach.Unions(Scope.none());
        }
        return of(organizations.find(actor.organizationId().orElseThrow()));
    }

    private static Reach of(OrganizationView organization) {
        return organization.kind().isTerritorial()
                ? new Reach.Territory(Divisions.likePattern(organization.divisionCode()))
                : new Reach.Unions(Scope.subtree(organization.path()));
    }
}
