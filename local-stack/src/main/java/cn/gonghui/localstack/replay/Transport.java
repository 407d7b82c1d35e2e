package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests, and sends them again while a service is busy (429), not there (503, no connection), for as long as its
 * patience lasts. Every write carries an idempotency key, so that a second sending has no second effect.
 */
final class Transport {

    /** Reads and writes JSON everywhere in the replay. */
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int USUAL_PAUSE = 1;
    private static final int LONGEST_PAUSE = 30;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** The answer, whatever its status, unless the service stays away. */
    Answer send(HttpRequest request) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<byte[]> response = attempt(request, end);
            boolean busy = response == null || response.statusCode() == 429 || response.statusCode() == 503;
            if (!busy || Instant.now().isAfter(end)) {
                return answer(response);
            }
            pause(response);
        }
    }

    /** Null when nothing answered and there is still time. */
    private HttpResponse<byte[]> attempt(HttpRequest request, Instant end) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(request.uri() + " does not answer: " + e, e);
            }
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + request.uri(), e);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(), json(response.body()), response.headers().firstValue("ETag"));
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static void pause(HttpResponse<byte[]> response) {
        int seconds = response == null
                ? USUAL_PAUSE
                : response.headers()
                        .firstValue("Retry-After")
                        .filter(value -> value.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(USUAL_PAUSE);
        try {
            TimeUnit.SECONDS.sleep(Math.clamp(seconds, USUAL_PAUSE, LONGEST_PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a busy service", e);
        }
    }
}
