package cn.gonghui.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps who is calling, and later acts for him where there is no request. */
@ApplicationScoped
public class ActingFor {

    private static final String REQUEST_ID = "X-Request-Id";

    private final Actor actor;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest request;
    private final Whom whom;

    ActingFor(Actor actor, CurrentIdentityAssociation identities, CurrentVertxRequest request, Whom whom) {
        this.actor = actor;
        this.identities = identities;
        this.request = request;
        this.whom = whom;
    }

    /** The caller of the running request. */
    public KeptActor caller() {
        var http = request.getCurrent().request();
        return actor.kept(
                http.remoteAddress() == null ? null : http.remoteAddress().hostAddress(),
                http.response().headers().get(REQUEST_ID));
    }

    /** Does the work in a request context of its own, in which {@link Actor} and {@link ActorScope} are his. */
    public <R> R call(KeptActor kept, Supplier<R> work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            identities.setIdentity(kept.identity());
            whom.is(kept);
            return work.get();
        } finally {
            context.terminate();
        }
    }

    /** For whom this thread acts; empty in a request, and in work that nobody asked for. */
    public Optional<KeptActor> whom() {
        return Arc.container().requestContext().isActive() ? Optional.ofNullable(whom.kept()) : Optional.empty();
    }

    /** What a context of work remembers. */
    @RequestScoped
    static class Whom {

        private KeptActor kept;

        KeptActor kept() {
            return kept;
        }

        void is(KeptActor actor) {
            kept = actor;
        }
    }
}
