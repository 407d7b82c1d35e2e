package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no decent caller sends, to every operation that the document names. */
@ExtendWith(SharedSuite.class)
class HostileIT {

    /** {@code -Dhostile.requests=5000} for the long run. */
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 1_000);

    /** Bytes of live heap that the second half of the requests may leave behind: caches of what it was first to do. */
    private static final long MOST_KEPT = 12 << 20;

    private static final int TOO_LARGE = 11_000_000;
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int LEVELS = 20_000;
    private static final Pattern LEAK = Pattern.compile(
            "Exception|\\bat [a-z]+\\.|org\\.(hibernate|postgresql|jboss)|java\\.|cn\\.gonghui\\.(kit|membership|training"
                    + "|innovation)\\.[a-z]+\\.[A-Z]|(?i)select .* from |insert into|psql|stack ?trace");

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "\"text\"",
            "{",
            "{\"a\":\"\\ud800\"}",
            "{\"name\":\"a\\u0000b\"}",
            "{\"name\":" + "9".repeat(4_000) + "}",
            "{\"headcount\":1e400}",
            "{\"headcount\":-9223372036854775809}",
            "{\"items\":{}}",
            "{\"items\":[null,1,\"x\",[]]}",
            "{\"id\":\"' or 1=1 --\"}",
            "{\"name\":\"'; drop table member; --\",\"organizationId\":7,\"document\":[]}",
            "{\"name\":\"x\",\"name\":\"y\"}",
            "{\"__proto__\":{\"admin\":true}}",
            "{\"name\":\"" + "长".repeat(100_000) + "\"}",
            "[".repeat(LEVELS),
            "{\"a\":".repeat(LEVELS) + "1" + "}".repeat(LEVELS));

    private static final List<String> PARTS = List.of(
            "%00",
            "%ED%A0%80",
            "%C3%28",
            "..%2F..%2Fetc%2Fpasswd",
            "'%20or%201=1--",
            "9".repeat(300),
            "%E5%BC%A0%E4%B8%89",
            "-1",
            "${jndi:ldap://x}".replace("{", "%7B").replace("}", "%7D").replace("$", "%24"),
            "018f9a3c-6f1e-7d4b-9a51-0c6f5b2d7e10");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Journey journey;

    HostileIT(Journey journey) {
        this.journey = journey;
    }

    @ParameterizedTest
    @EnumSource(SuiteService.class)
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nothing_breaks_nothing_leaks_and_the_next_caller_is_served(SuiteService service) throws Exception {
        Caller admin = journey.as("admin", service);
        List<Operation> operations = operations(admin);
        Random random = new Random(service.ordinal());
        List<String> wrong = new ArrayList<>();
        long live = 0;
        for (int i = 0; i < REQUESTS; i++) {
            if (i == REQUESTS / 2) {
                live = LiveHeap.of(journey.suite().pid(service));
            }
            Operation operation = operations.get(i % operations.size());
            if (operation.path().contains("/sandbox/")) {
                continue;
            }
            check(send(admin, operation, random), wrong);
        }
        check(post(admin, "x".repeat(TOO_LARGE).getBytes(StandardCharsets.UTF_8)), wrong);
        check(post(admin, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}), wrong);
        assertTrue(wrong.isEmpty(), () -> wrong.size() + ":\n" + String.join("\n", wrong));
        long asked = System.nanoTime();
        assertEquals(200, admin.get("/v1/me").status());
        long answered = System.nanoTime();
        assertEquals(200, admin.get("/q/health/ready").status());
        long kept = LiveHeap.of(journey.suite().pid(service)) - live;
        System.out.printf(
                "%s: %,d kB of heap kept after the second half, the next request answered in %,d ms%n",
                service.title(), kept >> 10, (answered - asked) / 1_000_000);
        assertTrue(kept < MOST_KEPT, () -> kept + " bytes are not given back");
    }

    /** About objects that this test alone has, by an officer in whose scope they are. */
    @ParameterizedTest
    @EnumSource(SuiteService.class)
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void example_with_one_thing_wrong_breaks_nothing(SuiteService service) throws Exception {
        UUID union = journey.newUnion("changping");
        UUID member = journey.newMember(union, Journey.person());
        Map<String, UUID> objects = new HashMap<>();
        List.of(
                        "organizationId",
                        "hostId",
                        "unionId",
                        "parentId",
                        "superiorId",
                        "organiserId",
                        "destinationId",
                        "funderId",
                        "leadOrganizationId")
                .forEach(field -> objects.put(field, union));
        List.of("memberId", "leadMemberId", "applicantIds").forEach(field -> objects.put(field, member));
        journey.awaitFeeds(Duration.ofSeconds(30));
        objects.put("sessionId", journey.newSession(1));
        objects.put("studioId", journey.newStudio(union, member));
        objects.put("allianceId", journey.newAlliance(union));
        objects.put("callId", journey.newCall(objects.get("allianceId"), union));
        Map<String, UUID> owners = Map.of(
                "/v1/organizations/", union,
                "/v1/members/", member,
                "/v1/sessions/", objects.get("sessionId"),
                "/v1/studios/", objects.get("studioId"),
                "/v1/alliances/", objects.get("allianceId"),
                "/v1/calls/", objects.get("callId"));
        Caller officer = journey.officerOf(union, service);
        List<Operation> operations = operations(officer).stream()
                .filter(operation -> !operation.schema().isMissingNode() && aimed(operation, owners) != null)
                .toList();
        assertTrue(operations.size() > 5, "no operation is about these objects");
        Random random = new Random(service.ordinal());
        NearlyValid bodies = new NearlyValid(document(officer), objects, random);
        List<String> wrong = new ArrayList<>();
        Set<Integer> statuses = new TreeSet<>();
        for (int i = 0; i < REQUESTS; i++) {
            Operation operation = operations.get(i % operations.size());
            String version = random.nextBoolean() ? "*" : "\"0\"";
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(officer.base() + aimed(operation, owners)))
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + officer.token())
                    .header("If-Match", version)
                    .header("Content-Type", operation.type())
                    .method(
                            operation.method(),
                            BodyPublishers.ofString(
                                    bodies.of(operation.schema()).toString()));
            Answered answer = answered(request.build());
            statuses.add(answer.status());
            check(answer, wrong);
        }
        assertTrue(wrong.isEmpty(), () -> wrong.size() + ":\n" + String.join("\n", wrong));
        assertTrue(statuses.contains(200) || statuses.contains(201), () -> "none was nearly valid: " + statuses);
        assertEquals(200, officer.get("/v1/me").status());
    }

    /** The address about one of these objects or about none; null where it is about another. */
    private static String aimed(Operation operation, Map<String, UUID> objects) {
        String path = operation.path();
        for (Map.Entry<String, UUID> object : objects.entrySet()) {
            if (path.startsWith(object.getKey() + "{")) {
                path = path.replaceFirst("\\{[^}]*}", object.getValue().toString());
            }
        }
        return path.contains("{") ? null : path;
    }

    /**
     * @param query names of the query parameters that it takes
     * @param type of its body
     * @param schema of its body, as JSON; missing where it takes none
     */
    private record Operation(String method, String path, List<String> query, String type, JsonNode schema) {}

    private static JsonNode document(Caller caller) {
        return caller.get("/q/openapi?format=json").expect(200).json();
    }

    private static List<Operation> operations(Caller admin) {
        JsonNode paths = document(admin).path("paths");
        List<Operation> operations = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    List<String> query = new ArrayList<>();
                    for (JsonNode parameter : method.getValue().path("parameters")) {
                        if (parameter.path("in").asText().equals("query")) {
                            query.add(parameter.path("name").asText());
                        }
                    }
                    JsonNode content = method.getValue().path("requestBody").path("content");
                    String type = content.has(MERGE_PATCH) ? MERGE_PATCH : "application/json";
                    operations.add(new Operation(
                            method.getKey().toUpperCase(),
                            path.getKey(),
                            query,
                            type,
                            content.path(type).path("schema")));
                }));
        return operations;
    }

    private static Answered send(Caller admin, Operation operation, Random random) throws Exception {
        String path = operation.path();
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]*}", pick(PARTS, random).replace("$", "%24"));
        }
        path += operation.query().stream()
                .filter(name -> random.nextBoolean())
                .map(name -> name + "=" + pick(PARTS, random))
                .collect(Collectors.joining("&", "?", ""));
        String method = operation.method();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(admin.base() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + admin.token())
                .header("If-Match", random.nextBoolean() ? "\"0\"" : "W/\"'\"")
                .header("Idempotency-Key", random.nextBoolean() ? "k".repeat(300) : "'" + random.nextInt())
                .header("Accept-Language", "x-" + "y".repeat(50));
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.header("Content-Type", method.equals("PATCH") ? MERGE_PATCH : "application/json");
            request.method(method, BodyPublishers.ofString(pick(BODIES, random)));
        } else {
            request.method(method, BodyPublishers.noBody());
        }
        return answered(request.build());
    }

    private static Answered post(Caller admin, byte[] body) throws Exception {
        return answered(HttpRequest.newBuilder(URI.create(admin.base() + "/v1/nothing"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + admin.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Status 0 where the connection was closed, as it may be on a body that is too large. */
    private record Answered(HttpRequest request, int status, String text) {}

    private static Answered answered(HttpRequest request) throws InterruptedException {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            return new Answered(request, answer.statusCode(), answer.body());
        } catch (IOException closed) {
            return new Answered(request, 0, "");
        }
    }

    private static void check(Answered answer, List<String> wrong) {
        if (answer.status() >= 500
                || answer.status() >= 400 && LEAK.matcher(answer.text()).find()) {
            wrong.add(answer.request().method() + " " + answer.request().uri() + ": " + answer.status() + " "
                    + answer.text());
        }
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
