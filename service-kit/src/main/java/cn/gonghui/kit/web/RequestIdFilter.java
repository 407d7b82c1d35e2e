package cn.gonghui.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id, the caller's own where it has a harmless one, for the log and for the answer. */
@Singleton
class RequestIdFilter {

    static final String HEADER = "X-Request-Id";

    private static final String LOG_FIELD = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** Before everything else, so that refusals carry it too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIdFilter::identify, FIRST);
    }

    private static void identify(RoutingContext exchange) {
        String id = of(exchange.request().getHeader(HEADER));
        MDC.put(LOG_FIELD, id);
        exchange.response().putHeader(HEADER, id);
        exchange.next();
    }

    static String of(String received) {
        return received != null && HARMLESS.matcher(received).matches()
                ? received
                : UUID.randomUUID().toString();
    }
}
