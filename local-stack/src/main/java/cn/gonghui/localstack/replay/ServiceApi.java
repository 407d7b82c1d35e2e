package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One service, called by one user. Paths begin with {@code /v1/}; bodies are maps, lists or records; refusals are thrown. */
public final class ServiceApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String NONE = null;

    private final Transport transport;
    private final URI base;
    private final Supplier<String> token;

    /** @param token gives the access token, or an empty text for a caller without one */
    ServiceApi(Transport transport, URI base, Supplier<String> token) {
        this.transport = transport;
        this.base = base;
        this.token = token;
    }

    /** The resource or list at that path. */
    public Answer get(String path) {
        return succeeded("GET", path, send("GET", path, Optional.empty(), Map.of()));
    }

    /** The resource at that path, where there is one that the user may see. */
    public Optional<Answer> find(String path) {
        Answer answer = send("GET", path, Optional.empty(), Map.of());
        return answer.status() == 404 ? Optional.empty() : Optional.of(succeeded("GET", path, answer));
    }

    /** Every item of a list, page after page. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        while (next != NONE) {
            String gap = path.contains("?") ? "&" : "?";
            JsonNode page = get(path + gap + "limit=200" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .body();
            page.path("items").forEach(items::add);
            next = page.path("nextCursor").asText(NONE);
        }
        return items;
    }

    /** Creates or does something; the key of its idempotency is new for each call and the same for each sending of it. */
    public Answer post(String path, Object body) {
        return write(
                "POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Moves the resource at that path on: {@code POST path/verb} with the version that it has now. */
    public Answer act(String path, String verb, Object body) {
        String version = version(path);
        return write(
                "POST",
                path + "/" + verb,
                body,
                Map.of("If-Match", version, "Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Replaces what has no version, like a setting. */
    public Answer put(String path, Object body) {
        return write("PUT", path, body, Map.of());
    }

    /** Replaces a part of the resource at that path. */
    public Answer replace(String path, String part, Object body) {
        return write("PUT", path + "/" + part, body, Map.of("If-Match", version(path)));
    }

    /** Replaces the resource at that path, with the version that it has now. */
    public Answer replaceWhole(String path, Object body) {
        return write("PUT", path, body, Map.of("If-Match", version(path)));
    }

    /** Changes the named fields of the resource at that path. */
    public Answer patch(String path, Object body) {
        return write(
                "PATCH", path, body, Map.of("If-Match", version(path), "Content-Type", "application/merge-patch+json"));
    }

    private String version(String path) {
        return get(path).etag().orElseThrow(() -> new IllegalStateException(base + path + " gives no ETag"));
    }

    private Answer write(String method, String path, Object body, Map<String, String> headers) {
        return succeeded(method, path, send(method, path, Optional.of(body), headers));
    }

    private Answer succeeded(String method, String path, Answer answer) {
        if (!answer.succeeded()) {
            throw ApiFailure.of(method + " " + base + path, answer.status(), answer.body());
        }
        return answer;
    }

    private Answer send(String method, String path, Optional<Object> body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .method(method, body.map(ServiceApi::json).orElseGet(BodyPublishers::noBody))
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (body.isPresent()) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        return transport.send(request.build());
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(Transport.JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
