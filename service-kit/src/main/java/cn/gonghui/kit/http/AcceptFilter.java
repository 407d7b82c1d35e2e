package cn.gonghui.kit.http;

import cn.gonghui.kit.problem.KitProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * 406 where a caller takes no JSON and the operation answers nothing else, before it does anything. Left to itself the
 * server would look for some other writer, and write the answer's {@code toString()} as the type that was asked for.
 */
class AcceptFilter {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var resource = CurrentRequestManager.get().getTarget();
        if (resource != null
                && resource.getProduces() == null
                && resource.getReturnType() != void.class
                && request.getAcceptableMediaTypes().stream()
                        .noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw KitProblem.NOT_ACCEPTABLE.refuse();
        }
    }
}
