package cn.gonghui.kit.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;

/**
 * What part of the organisation tree the caller sees. Whatever lies outside answers as if it did not exist. A partner
 * sees the subtree of its organisation only through operations whose {@link PartnerScope} its token has; through all
 * others, also those open to everybody, it sees what somebody without an organisation sees. What an auditor sees he reads:
 * through an operation that another role of his allows and this one does not, it is not his to act upon.
 */
@RequestScoped
public class ActorScope {

    private final Actor actor;
    private final Instance<OrganizationPaths> paths;
    private Scope scope;
    private boolean partnerScopeHeld;
    private boolean auditorPassedOver;

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

    /** Called before the operation is: the caller is a partner whose token has a scope that the operation names. */
    void holdPartnerScope() {
        partnerScopeHeld = true;
    }

    /** Called before the operation is: it is none that auditors may call. */
    void passOverAuditor() {
        auditorPassedOver = true;
    }

    private Scope find() {
        var audits = actor.is(Role.AUDITOR) && !auditorPassedOver;
        if (actor.is(Role.FEDERATION_ADMIN) || actor.is(Role.SERVICE)) {
            return Scope.all();
        }
        if (audits && !actor.namesOrganization()) {
            return Scope.all();
        }
        if (actor.is(Role.OFFICER) || partnerScopeHeld || audits) {
            return actor.organizationId()
                    .flatMap(id -> paths.get().pathOf(id))
                    .map(Scope::subtree)
                    .orElse(Scope.none());
        }
        return Scope.none();
    }
}
