package cn.gonghui.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of the answers of {@link NotKept} operations that nobody may store them. */
class NotKeptFilter {

    /** @param operation null where none was found for the request, as for a media type that nobody takes */
    @ServerResponseFilter
    void forbid(ContainerResponseContext response, ResourceInfo operation) {
        var method = operation == null ? null : operation.getResourceMethod();
        if (method != null && method.isAnnotationPresent(NotKept.class)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
