package cn.gonghui.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * One caller of one service, who sends each request once and gets every answer as it is.
 *
 * @param base address of the service
 * @param token access token; empty for a caller without one
 */
record Caller(URI base, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Reply get(String path) {
        return send(request(path).GET().build());
    }

    /** A list as a file. */
    Reply csv(String path) {
        return send(request(path).header("Accept", "text/csv").GET().build());
    }

    /** Posts, with further headers as names and values in turn. */
    Reply post(String path, Object body, String... headers) {
        return send(withHeaders(request(path), headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json(body)))
                .build());
    }

    /** Posts a body of that type, with further headers as names and values in turn. */
    Reply send(String path, String type, String body, String... headers) {
        return send(request(path)
                .header("Content-Type", type)
                .headers(headers)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Moves the resource at that path on, with the version that it has now. */
    Reply act(String path, String verb, Object body) {
        String version = get(path).expect(200).header("ETag").orElseThrow();
        return post(path + "/" + verb, body, "If-Match", version);
    }

    /** Puts, with further headers as names and values in turn. */
    Reply put(String path, Object body, String... headers) {
        return send(withHeaders(request(path), headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(json(body)))
                .build());
    }

    /** How many items the list has. */
    long count(String list) {
        Reply reply = get(list + (list.contains("?") ? "&" : "?") + "limit=1&count=true")
                .expect(200);
        return reply.json().path("count").asLong(-1);
    }

    /** The ids of the items on the first page of a list. */
    List<String> ids(String list) {
        return StreamSupport.stream(get(list).expect(200).json().path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder withHeaders(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body == null ? Map.of() : body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Reply send(HttpRequest request) {
        try {
            return new Reply(CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
