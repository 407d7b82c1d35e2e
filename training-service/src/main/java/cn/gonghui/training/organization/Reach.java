package cn.gonghui.training.organization;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/** How far the caller reaches in the organisation tree, by the local copy. What is out of reach does not exist for him. */
@RequestScoped
public class Reach {

    private final Actor actor;
    private final ActorScope actorScope;
    private final OrganizationService organizations;

    Reach(Actor actor, ActorScope actorScope, OrganizationService organizations) {
        this.actor = actor;
        this.actorScope = actorScope;
        this.organizations = organizations;
    }

    public Scope scope() {
        return actorScope.scope();
    }

    /** Any of the organisations; nulls are no organisation. */
    public boolean covers(UUID... organizationIds) {
        var scope = scope();
        return scope.coversEverything()
                || !scope.coversNothing()
                        && Arrays.stream(organizationIds)
                                .filter(Objects::nonNull)
                                .flatMap(id -> organizations.pathOf(id).stream())
                                .anyMatch(scope::covers);
    }

    /** May act for any of the organisations: an officer over it, or the federation's administrator. */
    public boolean actsFor(UUID... organizationIds) {
        return (actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN)) && covers(organizationIds);
    }

    /** May act for an organisation from above it; the root answers for itself. */
    public boolean actsAbove(UUID organizationId) {
        var own = actor.organizationId().filter(id -> actor.is(Role.OFFICER)).filter(organizationId::equals);
        return actor.is(Role.FEDERATION_ADMIN) || actsFor(organizationId) && (own.isEmpty() || isRoot(organizationId));
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 {@code unknown-reference}, as for an organisation that is not there */
    public void requireInBody(UUID organizationId, String pointer) {
        if (!covers(organizationId)) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
    }

    /** For {@code path like :scope}; null where no condition is needed. */
    public String likePattern() {
        return scope().coversEverything() ? null : scope().likePattern();
    }

    /** In the caller's scope or anywhere above the caller's organisation: what a superior union keeps for those below it. */
    public boolean coversOrHangsBelow(UUID organizationId) {
        var own = ownPath();
        return own == null
                || organizations
                        .pathOf(organizationId)
                        .filter(path -> path.startsWith(own) || own.startsWith(path))
                        .isPresent();
    }

    /** Path of the caller's part of the tree; null where it is all of it, and a path of nothing where it is none. */
    public String ownPath() {
        var pattern = likePattern();
        return pattern == null ? null : pattern.replace("%", "");
    }

    private boolean isRoot(UUID organizationId) {
        return organizations
                .find(organizationId)
                .map(KnownOrganization::parentId)
                .isEmpty();
    }
}
