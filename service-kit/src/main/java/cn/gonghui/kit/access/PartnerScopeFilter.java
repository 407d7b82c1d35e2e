package cn.gonghui.kit.access;

import cn.gonghui.kit.problem.KitProblem;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Judges the token of every request, also where none is needed, and holds partners to the scopes of their tokens: what
 * they may call, and where they see their subtree. A caller who may call the operation through another role is not
 * refused as a partner, and sees there no more than that role does where auditors may not call it.
 */
class PartnerScopeFilter {

    private static final Set<String> FOR_AUDITORS = Set.of(Roles.AUDITOR, Roles.SIGNED_IN);

    private final CurrentIdentityAssociation identities;
    private final Actor actor;
    private final ActorScope scope;

    PartnerScopeFilter(CurrentIdentityAssociation identities, Actor actor, ActorScope scope) {
        this.identities = identities;
        this.actor = actor;
        this.scope = scope;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Uni<Void> check(ResourceInfo operation) {
        return identities
                .getDeferredIdentity()
                .invoke(() -> checkScope(operation))
                .replaceWithVoid();
    }

    private void checkScope(ResourceInfo operation) {
        RolesAllowed allowed = annotation(operation, RolesAllowed.class);
        if (allowed != null && Collections.disjoint(Set.of(allowed.value()), FOR_AUDITORS)) {
            scope.passOverAuditor();
        }
        if (!actor.is(Role.PARTNER)) {
            return;
        }
        if (hasScopeFor(operation)) {
            scope.holdPartnerScope();
            return;
        }
        if (allowed == null) {
            return;
        }
        Set<String> through = new HashSet<>(Set.of(allowed.value()));
        through.removeIf(name -> Role.of(name).filter(actor::is).isEmpty());
        if (through.equals(Set.of(Roles.PARTNER))) {
            throw KitProblem.FORBIDDEN.refuse();
        }
    }

    private boolean hasScopeFor(ResourceInfo operation) {
        PartnerScope needed = annotation(operation, PartnerScope.class);
        return needed != null && Set.of(needed.value()).stream().anyMatch(actor.scopes()::contains);
    }

    private static <A extends Annotation> A annotation(ResourceInfo operation, Class<A> type) {
        A onMethod = operation.getResourceMethod().getAnnotation(type);
        return onMethod == null ? operation.getResourceClass().getAnnotation(type) : onMethod;
    }
}
