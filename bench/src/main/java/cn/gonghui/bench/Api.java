package cn.gonghui.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The service over HTTP, as one caller after another. Whatever is not a success ends the measurement. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    Api(URI address) {
        this.address = address;
    }

    JsonNode get(String token, String path) {
        return send(token, HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    JsonNode post(String token, String path, Map<String, ?> body, String... headers) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return send(token, request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file. */
    JsonNode upload(String token, String path, String type, byte[] file) {
        return send(
                token,
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(file)));
    }

    /** What anybody may read, as text. */
    String text(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        return new String(bytes(request.GET().build()), StandardCharsets.UTF_8);
    }

    private JsonNode send(String token, HttpRequest.Builder request) {
        try {
            return JSON.readTree(bytes(request.header("Authorization", "Bearer " + token)
                    .timeout(PATIENCE)
                    .build()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.method() + " " + request.uri() + ": " + answer.statusCode()
                        + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
