package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PostgreSQL is restarted under load; the service is not. */
@ExtendWith(SharedSuite.class)
class DatabaseRestartIT {

    private static final int CALLERS = 8;

    /** The figures are promised on a machine at rest ({@code -Dfigures.slack=1}); a busy one has twice the time. */
    private static final int SLACK = Integer.getInteger("figures.slack", 2);

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5L * SLACK);
    private static final Duration WELL_AGAIN = Duration.ofSeconds(10L * SLACK);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Journey journey;

    DatabaseRestartIT(Journey journey) {
        this.journey = journey;
    }

    /** What one caller was answered. */
    private record Written(List<String> ids, List<Reply> refused, Duration slowest) {}

    @Test
    void what_was_acknowledged_is_there_and_the_rest_was_asked_to_come_again() throws Exception {
        String word = Journey.unique("D");
        AtomicBoolean enough = new AtomicBoolean();
        List<Written> written = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Written>> running = Stream.generate(() -> callers.submit(() -> writeUntil(enough, word)))
                    .limit(CALLERS)
                    .toList();
            awaitOrganizations(word, CALLERS);
            journey.suite().restartDatabase();
            Instant back = Instant.now();
            awaitWell();
            Duration recovered = Duration.between(back, Instant.now());
            enough.set(true);
            System.out.println("well " + recovered + " after PostgreSQL was back");
            assertTrue(recovered.compareTo(WELL_AGAIN) < 0, () -> "well only after " + recovered);
            for (Future<Written> each : running) {
                written.add(each.get());
            }
        }

        Set<String> acknowledged = new TreeSet<>();
        for (Written one : written) {
            acknowledged.addAll(one.ids());
            one.refused().forEach(DatabaseRestartIT::assertComesAgain);
            assertTrue(one.slowest().compareTo(LONGEST_ANSWER) < 0, () -> "hung for " + one.slowest());
        }
        System.out.println("slowest answer: "
                + written.stream()
                        .map(Written::slowest)
                        .max(Duration::compareTo)
                        .orElseThrow());
        assertTrue(written.stream().anyMatch(one -> !one.refused().isEmpty()), "no request met the restart");
        Set<String> there = new TreeSet<>(organizations(word));
        assertTrue(there.containsAll(acknowledged), () -> "lost of " + acknowledged + ": there are " + there);
    }

    private Written writeUntil(AtomicBoolean enough, String word) {
        Caller officer = journey.membership("beijing-officer");
        List<String> ids = new ArrayList<>();
        List<Reply> refused = new ArrayList<>();
        Duration slowest = Duration.ZERO;
        while (!enough.get()) {
            Instant began = Instant.now();
            Reply reply = officer.post("/v1/organizations", journey.unionBelow("changping", Journey.unique(word)));
            Duration took = Duration.between(began, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            if (reply.status() == 201) {
                ids.add(Journey.id(reply).toString());
            } else {
                refused.add(reply);
            }
        }
        return new Written(ids, refused, slowest);
    }

    private static void assertComesAgain(Reply reply) {
        reply.expectProblem(503, "unavailable");
        assertTrue(reply.header("Retry-After").orElse("").matches("[1-9]\\d*"), reply::toString);
    }

    private void awaitOrganizations(String word, int least) {
        Awaitility.await().atMost(PATIENCE).until(() -> organizations(word).size() >= least);
    }

    /** By itself: nobody starts it again. */
    private void awaitWell() {
        for (SuiteService service : SuiteService.values()) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() ->
                            journey.as("admin", service).get("/q/health/ready").status() == 200);
        }
        assertEquals(200, journey.membership("admin").get("/v1/organizations").status());
    }

    private List<String> organizations(String word) {
        Caller reader = journey.membership("beijing-officer");
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = reader.get("/v1/organizations?limit=200&name=" + word + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            String next = page.path("nextCursor").asText(null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }
}
