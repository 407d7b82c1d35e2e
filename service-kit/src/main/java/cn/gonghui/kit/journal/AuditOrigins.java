package cn.gonghui.kit.journal;

import cn.gonghui.kit.access.ActingFor;
import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Finds out who is at work: the caller of the running request, who asked for the running job, or the system itself. */
@ApplicationScoped
class AuditOrigins {

    /** As the service answers it, also where it made it. */
    private static final String REQUEST_ID = "X-Request-Id";

    private final Actor actor;
    private final CurrentVertxRequest current;
    private final ActingFor acting;

    AuditOrigins(Actor actor, CurrentVertxRequest current, ActingFor acting) {
        this.actor = actor;
        this.current = current;
        this.acting = acting;
    }

    AuditOrigin origin() {
        if (!Arc.container().requestContext().isActive()) {
            return AuditOrigin.SYSTEM;
        }
        if (current.getCurrent() == null) {
            return acting.whom()
                    .map(kept -> caller(kept.address(), kept.requestId()))
                    .orElse(AuditOrigin.SYSTEM);
        }
        var request = current.getCurrent().request();
        return caller(
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress(),
                request.response().headers().get(REQUEST_ID));
    }

    private AuditOrigin caller(String address, String requestId) {
        return new AuditOrigin(
                actor.subject(),
                actor.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(" ")),
                actor.organizationId().orElse(null),
                address,
                requestId);
    }
}
