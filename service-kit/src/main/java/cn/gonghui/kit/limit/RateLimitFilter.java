package cn.gonghui.kit.limit;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Holds callers to the limits of {@link RateLimited} operations, and those without a token to the common one; tells them
 * in {@code RateLimit-Limit}, {@code -Remaining}, {@code -Reset} and {@code -Policy} (draft-ietf-httpapi-ratelimit-headers-06).
 * The caller is the token's subject, else the peer's address: {@code X-Forwarded-For} counts only where the operator has
 * named the proxies to trust.
 */
class RateLimitFilter {

    /** After the token has been judged. */
    private static final int AFTER_ACCESS = Priorities.AUTHORIZATION + 1;

    private static final String ALLOWANCE = RateLimitFilter.class.getName();

    private final RateLimits limits;
    private final Actor actor;

    RateLimitFilter(RateLimits limits, Actor actor) {
        this.limits = limits;
        this.actor = actor;
    }

    @ServerRequestFilter(priority = AFTER_ACCESS)
    void count(ContainerRequestContext request, ResourceInfo operation, HttpServerRequest peer) {
        name(operation, request).ifPresent(name -> {
            var allowance = limits.take(name, caller(peer));
            request.setProperty(ALLOWANCE, allowance);
            if (!allowance.granted()) {
                throw KitProblem.TOO_MANY_REQUESTS.refuse().retryAfter(wholeSeconds(allowance.retryIn()));
            }
        });
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            var headers = response.getHeaders();
            headers.putSingle("RateLimit-Limit", allowance.limit().requests());
            headers.putSingle("RateLimit-Remaining", allowance.remaining());
            headers.putSingle("RateLimit-Reset", wholeSeconds(allowance.full()).toSeconds());
            headers.putSingle("RateLimit-Policy", allowance.limit().policy());
        }
    }

    private Optional<String> name(ResourceInfo operation, ContainerRequestContext request) {
        var own = operation.getResourceMethod().getAnnotation(RateLimited.class);
        if (own != null && counts(own, request)) {
            return exempt(own) ? Optional.empty() : Optional.of(own.value());
        }
        return actor.anonymous() && operation.getResourceMethod().isAnnotationPresent(PermitAll.class)
                ? Optional.of(RateLimited.ANONYMOUS)
                : Optional.empty();
    }

    private static boolean counts(RateLimited limited, ContainerRequestContext request) {
        return limited.parameter().isEmpty()
                || request.getUriInfo().getQueryParameters().containsKey(limited.parameter());
    }

    private boolean exempt(RateLimited limited) {
        return actor.is(Role.SERVICE)
                || Arrays.stream(limited.exempt())
                        .anyMatch(role -> Role.of(role).filter(actor::is).isPresent());
    }

    private String caller(HttpServerRequest peer) {
        return actor.anonymous()
                ? "address " + CallerAddress.of(peer.remoteAddress().hostAddress())
                : actor.subject();
    }

    private static Duration wholeSeconds(Duration time) {
        return Duration.ofSeconds(time.plusMillis(999).toSeconds());
    }
}
