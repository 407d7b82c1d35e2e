package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service is killed under load at random moments, and every request is sent again until it is answered. */
@ExtendWith(SharedSuite.class)
class KilledIT {

    /** {@code -Dkills=50} for the long run. */
    private static final int KILLS = Integer.getInteger("kills", 4);

    private static final int CALLERS = 12;
    private static final int EARLIEST_MILLIS = 100;
    private static final int LATEST_MILLIS = 900;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PATH = "/v1/organizations";

    private final Journey journey;
    private final Caller officer;
    private final AtomicInteger unanswered = new AtomicInteger();

    /** A request and the first answer to it that arrived. */
    private record Sent(Map<String, Object> body, String key, Reply answer) {}

    KilledIT(Journey journey) {
        this.journey = journey;
        this.officer = journey.membership("beijing-officer");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void a_request_sent_again_after_a_kill_has_one_effect_one_event_and_one_answer() throws Exception {
        String word = "K" + UUID.randomUUID().toString().substring(0, 8);
        String place = journey.endOfMembershipFeed();

        List<Sent> all = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            all.addAll(sendThroughAKill(word));
        }

        assertTrue(unanswered.get() > 0, "no kill met a request under way");
        for (Sent sent : all) {
            for (int again = 0; again < 2; again++) {
                Reply repeated = post(sent.body(), sent.key()).expect(201);
                assertArrayEquals(
                        sent.answer().response().body(), repeated.response().body());
                assertEquals("true", repeated.header("Idempotency-Replayed").orElse(""));
            }
        }
        List<String> ids = all.stream()
                .map(sent -> Journey.id(sent.answer()).toString())
                .sorted()
                .toList();
        assertEquals(ids, organizations(word), "one effect for each request");
        assertEquals(ids, created(place, word), "one event for each request");
    }

    /** The control: what the key is good for. */
    @Test
    void sent_again_under_another_key_it_has_two_effects() {
        String word = "C" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = journey.unionBelow("changping", word);
        Reply first = post(body, UUID.randomUUID().toString()).expect(201);
        Reply second = post(body, UUID.randomUUID().toString()).expect(201);
        assertNotEquals(Journey.id(first), Journey.id(second));
        assertEquals(2, organizations(word).size());
    }

    private List<Sent> sendThroughAKill(String word) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Sent>>> running = Stream.generate(() -> callers.submit(() -> sendUntil(enough, word)))
                    .limit(CALLERS)
                    .toList();
            long moment = ThreadLocalRandom.current().nextLong(EARLIEST_MILLIS, LATEST_MILLIS);
            LockSupport.parkNanos(Duration.ofMillis(moment).toNanos());
            journey.suite().kill(SuiteService.MEMBERSHIP);
            enough.set(true);
            journey.suite().start(SuiteService.MEMBERSHIP);
            List<Sent> sent = new ArrayList<>();
            for (Future<List<Sent>> each : running) {
                sent.addAll(each.get());
            }
            return sent;
        }
    }

    private List<Sent> sendUntil(AtomicBoolean enough, String word) {
        List<Sent> sent = new ArrayList<>();
        while (!enough.get()) {
            Map<String, Object> body = journey.unionBelow("changping", Journey.unique(word));
            String key = UUID.randomUUID().toString();
            sent.add(new Sent(body, key, insist(body, key)));
        }
        return sent;
    }

    /** Sends it until it is answered. */
    private Reply insist(Map<String, Object> body, String key) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .ignoreException(UncheckedIOException.class)
                .until(() -> attempt(body, key), answer -> answer.status() != 503);
    }

    private Reply attempt(Map<String, Object> body, String key) {
        try {
            return post(body, key);
        } catch (UncheckedIOException lost) {
            unanswered.incrementAndGet();
            throw lost;
        }
    }

    private Reply post(Map<String, Object> body, String key) {
        return officer.post(PATH, body, "Idempotency-Key", key);
    }

    private List<String> organizations(String word) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = officer.get(PATH + "?limit=200&name=" + word + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            String next = page.path("nextCursor").asText(null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids.stream().sorted().toList();
    }

    /** The subjects of the events, from that place on, that tell of such organisations. */
    private List<String> created(String place, String word) {
        return journey.membershipEvents(place).stream()
                .filter(event -> event.path("type").asText().endsWith(".organization.created.v1")
                        && event.path("data").path("name").asText().startsWith(word))
                .map(event -> event.path("subject").asText())
                .sorted()
                .toList();
    }
}
