package cn.gonghui.kit.access;

import cn.gonghui.kit.problem.KitProblem;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Judges the token of every request, also where none is needed, and holds partners to the scopes of their tokens. A
 * caller who may call the operation through another role is not a partner there.
 */
class PartnerScopeFilter {

    private final CurrentIdentityAssociation identities;
    private final Actor actor;

    PartnerScopeFilter(CurrentIdentityAssociation identities, Actor actor) {
        this.identities = identities;
        this.actor = actor;
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
        if (allowed == null || !actor.is(Role.PARTNER)) {
            return;
        }
        Set<String> through = new HashSet<>(Set.of(allowed.value()));
        through.removeIf(name -> Role.of(name).filter(actor::is).isEmpty());
        if (through.equals(Set.of(Roles.PARTNER)) && !hasScopeFor(operation)) {
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
