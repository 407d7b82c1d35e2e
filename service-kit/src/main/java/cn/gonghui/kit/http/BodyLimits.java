package cn.gonghui.kit.http;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemTexts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a request body may be: small everywhere, larger where files are sent ({@code suite.uploads.paths}). */
@Singleton
class BodyLimits {

    /** Under which Quarkus looks for the limit while it reads a body whose length was not told. */
    private static final String WHILE_READING = "io.quarkus.max-request-size";

    /** After the server's own limit, which is the larger one. */
    private static final int PRIORITY = 1;

    private final List<String> uploadPaths;
    private final long uploads;
    private final long others;
    private final ProblemTexts texts;
    private final ObjectMapper json;

    BodyLimits(
            @ConfigProperty(name = "suite.uploads.paths") Optional<List<String>> uploadPaths,
            @ConfigProperty(name = "suite.uploads.largest") MemorySize uploads,
            @ConfigProperty(name = "suite.bodies.largest") MemorySize others,
            ProblemTexts texts,
            ObjectMapper json) {
        this.uploadPaths = uploadPaths.orElse(List.of());
        this.uploads = uploads.asLongValue();
        this.others = others.asLongValue();
        this.texts = texts;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, PRIORITY);
    }

    private void limit(RoutingContext routing) {
        var limit = uploadPaths.contains(routing.normalizedPath()) ? uploads : others;
        var told = routing.request().getHeader("Content-Length");
        if (told != null && told.matches("[0-9]{1,18}") && Long.parseLong(told) > limit) {
            // what is left of the body is thrown away, so that the caller gets to read the answer
            routing.request()
                    .handler(piece -> {})
                    .endHandler(end -> refuse(routing))
                    .resume();
            return;
        }
        routing.put(WHILE_READING, limit);
        routing.next();
    }

    private void refuse(RoutingContext routing) {
        routing.response()
                .setStatusCode(KitProblem.BODY_TOO_LARGE.kind().status())
                .putHeader("Content-Type", "application/problem+json")
                .end(problem());
    }

    private String problem() {
        try {
            return json.writeValueAsString(texts.view(KitProblem.BODY_TOO_LARGE.refuse()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
