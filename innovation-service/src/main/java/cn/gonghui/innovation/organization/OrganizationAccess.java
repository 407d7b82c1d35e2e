package cn.gonghui.innovation.organization;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which organisations the caller acts for, or may see. */
@ApplicationScoped
public class OrganizationAccess {

    private final OrganizationCopies copies;
    private final Actor actor;
    private final ActorScope actorScope;

    OrganizationAccess(OrganizationCopies copies, Actor actor, ActorScope actorScope) {
        this.copies = copies;
        this.actor = actor;
        this.actorScope = actorScope;
    }

    /** The organisation lies in the caller's part of the tree. */
    public boolean sees(UUID organizationId) {
        var scope = actorScope.scope();
        return scope.coversEverything()
                || copies.pathOf(organizationId).filter(scope::covers).isPresent();
    }

    public boolean seesAny(Collection<UUID> organizationIds) {
        return organizationIds.stream().anyMatch(this::sees);
    }

    /** The caller may write for the organisation: its officer, one above it, or the federation's administrator. */
    public boolean actsFor(UUID organizationId) {
        return actor.is(Role.FEDERATION_ADMIN) || (actor.is(Role.OFFICER) && sees(organizationId));
    }

    /** @throws cn.gonghui.kit.problem.Problem of the given code where the organisation is outside the caller's scope */
    public void requireVisible(UUID organizationId, ProblemCode refusal) {
        if (!sees(organizationId)) {
            throw refusal.refuse();
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 at the pointer, as for an organisation that does not exist */
    public void requireInScope(String pointer, UUID organizationId) {
        if (!actsFor(organizationId)) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem 403 where the caller sees the object but acts for none of these */
    public void requireActsForAny(List<UUID> organizationIds) {
        if (organizationIds.stream().noneMatch(this::actsFor)) {
            throw KitProblem.FORBIDDEN.refuse();
        }
    }

    /** Whether {@code lower} is {@code upper} or stands below it. */
    public boolean within(UUID upper, UUID lower) {
        return upper.equals(lower)
                || copies.pathOf(lower)
                        .flatMap(path -> copies.pathOf(upper).map(path::startsWith))
                        .orElse(false);
    }
}
