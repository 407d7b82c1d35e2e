package cn.gonghui.kit.export;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/**
 * Notes that a caller wants a file, and lets the request through to the operation, which answers JSON: the file is made
 * from that. An operation that makes such files by itself is still preferred.
 */
@Singleton
class ExportAccept {

    private static final String WANTED = ExportFormat.class.getName();
    private static final int EARLY = 9_000;

    void register(@Observes Filters filters) {
        filters.register(ExportAccept::note, EARLY);
    }

    static Optional<ExportFormat> wanted(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(WANTED));
    }

    private static void note(RoutingContext exchange) {
        var request = exchange.request();
        if (request.method().equals(HttpMethod.GET) && request.path().startsWith("/v1/")) {
            var accept = String.join(",", request.headers().getAll(HttpHeaders.ACCEPT));
            ExportFormat.preferred(accept).ifPresent(format -> {
                exchange.put(WANTED, format);
                request.headers().set(HttpHeaders.ACCEPT, accept + "," + MediaType.APPLICATION_JSON + ";q=0.001");
            });
        }
        exchange.next();
    }
}
