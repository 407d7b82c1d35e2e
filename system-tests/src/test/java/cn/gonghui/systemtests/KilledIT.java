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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
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
    private static final String APPLICATIONS = "/v1/applications";

    private final Journey journey;
    private final Caller officer;
    private final AtomicInteger unanswered = new AtomicInteger();

    /** A request and the first answer to it that arrived. */
    private record Sent(String path, Map<String, Object> body, String key, Reply answer) {

        /** Of what the answer tells of under that name. */
        Stream<String> told(String field) {
            return Stream.ofNullable(answer.json().path(field).textValue());
        }
    }

    KilledIT(Journey journey) {
        this.journey = journey;
        this.officer = journey.membership("beijing-officer");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void a_request_sent_again_after_a_kill_has_one_effect_one_event_and_one_answer() throws Exception {
        String word = "K" + UUID.randomUUID().toString().substring(0, 8);
        UUID union = journey.newUnion("changping");
        String place = journey.endOfMembershipFeed();

        List<Sent> all = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            all.addAll(sendThroughAKill(word, union));
        }

        assertTrue(unanswered.get() > 0, "no kill met a request under way");
        for (Sent sent : all) {
            for (int again = 0; again < 2; again++) {
                Reply repeated = post(sent.path(), sent.body(), sent.key())
                        .expect(sent.answer().status());
                assertArrayEquals(
                        sent.answer().response().body(), repeated.response().body());
                assertEquals("true", repeated.header("Idempotency-Replayed").orElse(""));
            }
        }
        List<JsonNode> events = journey.membershipEvents(place);
        List<String> organizations = told(all, PATH::equals, "id");
        assertEquals(organizations, listed(PATH + "?name=" + word), "one effect for each request");
        assertEquals(organizations, created(events, word), "one event for each request");

        List<String> applications = told(all, APPLICATIONS::equals, "id");
        List<String> members = told(all, KilledIT::accepts, "memberId");
        List<String> cards = told(all, KilledIT::accepts, "cardId");
        assertEquals(applications.size(), members.size());
        assertEquals(applications.size(), cards.size());
        assertEquals(applications, listed(APPLICATIONS + "?organizationId=" + union), "one application for each");
        assertEquals(members, listed("/v1/members?organizationId=" + union), "one member for each");
        assertEquals(applications, subjects(events, "application.submitted", applications));
        assertEquals(applications, subjects(events, "application.accepted", applications));
        assertEquals(members, subjects(events, "member.joined", members));
        assertEquals(cards, subjects(events, "card.issued", cards));
    }

    private static boolean accepts(String path) {
        return path.endsWith("/accept");
    }

    /** What the answers to those requests tell under that name, in order. */
    private static List<String> told(List<Sent> all, Predicate<String> path, String field) {
        return all.stream()
                .filter(sent -> path.test(sent.path()))
                .flatMap(sent -> sent.told(field))
                .sorted()
                .toList();
    }

    /** The control: what the key is good for. */
    @Test
    void sent_again_under_another_key_it_has_two_effects() {
        String word = "C" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = journey.unionBelow("changping", word);
        Reply first = post(PATH, body, UUID.randomUUID().toString()).expect(201);
        Reply second = post(PATH, body, UUID.randomUUID().toString()).expect(201);
        assertNotEquals(Journey.id(first), Journey.id(second));
        assertEquals(2, listed(PATH + "?name=" + word).size());
    }

    private List<Sent> sendThroughAKill(String word, UUID union) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Sent>>> running = Stream.generate(
                            () -> callers.submit(() -> sendUntil(enough, word, union)))
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

    private List<Sent> sendUntil(AtomicBoolean enough, String word, UUID union) {
        List<Sent> sent = new ArrayList<>();
        while (!enough.get()) {
            sent.add(insist(PATH, journey.unionBelow("changping", Journey.unique(word)), 201));
            Map<String, Object> application = new HashMap<>(Journey.member(union, Journey.person()));
            application.put("cardWanted", true);
            Sent submitted = insist(APPLICATIONS, application, 201);
            sent.add(submitted);
            sent.add(insist(APPLICATIONS + "/" + Journey.id(submitted.answer()) + "/accept", Map.of(), 200));
        }
        return sent;
    }

    /** Sends it until it is answered. */
    private Sent insist(String path, Map<String, Object> body, int status) {
        String key = UUID.randomUUID().toString();
        Reply answer = Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .ignoreException(UncheckedIOException.class)
                .until(() -> attempt(path, body, key), reply -> reply.status() != 503);
        return new Sent(path, body, key, answer.expect(status));
    }

    private Reply attempt(String path, Map<String, Object> body, String key) {
        try {
            return post(path, body, key);
        } catch (UncheckedIOException lost) {
            unanswered.incrementAndGet();
            throw lost;
        }
    }

    private Reply post(String path, Map<String, Object> body, String key) {
        return officer.post(path, body, "Idempotency-Key", key, "If-Match", "*");
    }

    /** The ids of all that the list has, in order. */
    private List<String> listed(String list) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page =
                    officer.get(list + "&limit=200" + cursor).expect(200).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            String next = page.path("nextCursor").asText(null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids.stream().sorted().toList();
    }

    /** The subjects of the events that tell of such organisations, in order. */
    private static List<String> created(List<JsonNode> events, String word) {
        return events.stream()
                .filter(event -> event.path("type").asText().endsWith(".organization.created.v1")
                        && event.path("data").path("name").asText().startsWith(word))
                .map(event -> event.path("subject").asText())
                .sorted()
                .toList();
    }

    /** The subjects of the events of that type about any of these, in order. */
    private static List<String> subjects(List<JsonNode> events, String type, List<String> among) {
        Set<String> wanted = Set.copyOf(among);
        return events.stream()
                .filter(event -> event.path("type").asText().endsWith("." + type + ".v1"))
                .map(event -> event.path("subject").asText())
                .filter(wanted::contains)
                .sorted()
                .toList();
    }
}
