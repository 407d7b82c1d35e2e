package cn.gonghui.kit.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;

/** What part of the organisation tree the caller sees. Whatever lies outside answers as if it did not exist. */
@RequestScoped
public class ActorScope {

    private final Actor actor;
    private final Instance<OrganizationPaths> paths;
    private Scope scope;

    ActorScope(Actor actor, Instance<OrganizationPaths> paths) {
        this.actor = actor;
        this.paths = paths;
    }

    /** Asked once for a request: everything, the subtree of the caller's organisation, or nothing. */
    public Scope scope() {
        if (scope == null) {
            scope = find();
        }
        return scope;
    }

    private Scope find() {
        if (actor.is(Role.FEDERATION_ADMIN) || actor.is(Role.SERVICE)) {
            return Scope.all();
        }
        if (actor.is(Role.AUDITOR) && !actor.namesOrganization()) {
            return Scope.all();
        }
        if (actor.is(Role.OFFICER) || actor.is(Role.PARTNER) || actor.is(Role.AUDITOR)) {
            return actor.organizationId()
                    .flatMap(id -> paths.get().pathOf(id))
                    .map(Scope::subtree)
                    .orElse(Scope.none());
        }
        return Scope.none();
    }
}
