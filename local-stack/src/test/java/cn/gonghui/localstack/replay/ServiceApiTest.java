package cn.gonghui.localstack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceApiTest {

    private record Prepared(int status, Map<String, String> headers, String body) {}

    private final Queue<Prepared> answers = new ArrayDeque<>();
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private ServiceApi service;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        service = new ServiceApi(new Transport(), base, () -> "a-token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_busy_service_is_asked_again_with_the_same_key() {
        answers.add(new Prepared(503, Map.of("Retry-After", "1"), ""));
        answers.add(new Prepared(201, Map.of(), "{\"id\":\"x\"}"));
        assertEquals("x", service.post("/v1/things", Map.of("name", "a")).id());
        assertEquals(2, seen.size());
        assertEquals(seen.getFirst(), seen.getLast());
    }

    @Test
    void a_refusal_says_what_was_asked_and_why_not() {
        answers.add(
                new Prepared(
                        400,
                        Map.of(),
                        "{\"code\":\"invalid\",\"detail\":\"Look again\",\"errors\":[{\"pointer\":\"/name\",\"code\":\"blank\",\"detail\":\"No name\"}]}"));
        ApiFailure failure = assertThrows(ApiFailure.class, () -> service.post("/v1/things", Map.of()));
        assertEquals(400, failure.status());
        assertEquals("invalid", failure.code());
        assertTrue(
                failure.getMessage().endsWith("/v1/things was answered 400 invalid: Look again; /name blank No name"),
                failure.getMessage());
    }

    @Test
    void a_transition_carries_the_version_that_was_read() {
        answers.add(new Prepared(200, Map.of("ETag", "\"7\""), "{}"));
        answers.add(new Prepared(200, Map.of(), "{}"));
        service.act("/v1/things/1", "open", Map.of());
        assertTrue(seen.getLast().startsWith("POST /v1/things/1/open \"7\" "), seen.getLast());
    }

    @Test
    void a_list_is_read_to_its_end() {
        answers.add(new Prepared(200, Map.of(), "{\"items\":[{\"n\":1},{\"n\":2}],\"nextCursor\":\"c\"}"));
        answers.add(new Prepared(200, Map.of(), "{\"items\":[{\"n\":3}],\"nextCursor\":null}"));
        assertEquals(
                List.of(1, 2, 3),
                service.list("/v1/things?a=b").stream()
                        .map(item -> item.path("n").asInt())
                        .toList());
        assertTrue(seen.getLast().contains("a=b&limit=200&cursor=c"), seen.getLast());
    }

    @Test
    void what_is_not_there_is_nothing() {
        answers.add(new Prepared(404, Map.of(), "{}"));
        assertTrue(service.find("/v1/things/9").isEmpty());
    }

    @Test
    void many_items_go_in_batches_and_their_outcomes_come_back_in_order() {
        List<Map<String, Integer>> items =
                IntStream.range(0, 2500).mapToObj(n -> Map.of("n", n)).toList();
        List<BatchOutcome> outcomes = Batches.post(service, "/v1/echo/batch", items);
        assertEquals(3, seen.size());
        for (int n = 0; n < items.size(); n++) {
            assertEquals(n, outcomes.get(n).value().path("n").asInt());
        }
    }

    @Test
    void the_first_failing_piece_of_work_is_thrown() {
        assertThrows(ArithmeticException.class, () -> Batches.each(List.of(1, 0, 2), divisor -> 10 / divisor));
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        seen.add("%s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("If-Match"),
                        exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        Prepared prepared =
                exchange.getRequestURI().getPath().startsWith("/v1/echo") ? echo(request) : answers.remove();
        prepared.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        byte[] body = prepared.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(prepared.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Prepared echo(byte[] request) throws IOException {
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (JsonNode item : Transport.JSON.readTree(request).path("items")) {
            outcomes.add(Map.of("index", outcomes.size(), "status", 201, "value", item));
        }
        return new Prepared(200, Map.of(), Transport.JSON.writeValueAsString(Map.of("items", outcomes)));
    }
}
