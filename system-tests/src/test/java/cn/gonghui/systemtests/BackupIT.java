package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.CopiedDatabase;
import cn.gonghui.localstack.ServiceProcess;
import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A backup is taken under load and started elsewhere; a service works on it as on the original. */
@ExtendWith(SharedSuite.class)
class BackupIT {

    private static final int CALLERS = 8;
    private static final int BEFORE = 50;

    private final Journey journey;
    private final Caller officer;

    BackupIT(Journey journey) {
        this.journey = journey;
        this.officer = journey.membership("beijing-officer");
    }

    @Test
    void what_was_acknowledged_before_it_is_in_it_whole_and_the_feed_goes_on() throws Exception {
        String word = "B" + UUID.randomUUID().toString().substring(0, 8);
        String place = journey.endOfMembershipFeed();
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean enough = new AtomicBoolean();
        Set<String> before;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            Stream.generate(() -> callers.submit(() -> writeUntil(enough, word, acknowledged)))
                    .limit(CALLERS)
                    .forEach(running::add);
            Awaitility.await().until(() -> acknowledged.size() >= BEFORE);
            before = new TreeSet<>(acknowledged);
            try (CopiedDatabase copy = journey.suite().copyDatabase()) {
                enough.set(true);
                for (Future<?> each : running) {
                    each.get();
                }
                check(copy, word, place, before, new TreeSet<>(acknowledged));
            } finally {
                enough.set(true);
            }
        }
    }

    private void check(CopiedDatabase copy, String word, String place, Set<String> before, Set<String> all)
            throws Exception {
        String ahead = journey.endOfMembershipFeed();
        Map<String, String> there = Map.of("quarkus.datasource.jdbc.url", copy.url(SuiteService.MEMBERSHIP));
        try (ServiceProcess service = journey.suite().startAnother(SuiteService.MEMBERSHIP, there)) {
            Caller restored = new Caller(service.address(), officer.token());
            Caller reader =
                    new Caller(service.address(), journey.membership("admin").token());

            Set<String> kept = organizations(restored, word);
            assertTrue(kept.containsAll(before), "what was acknowledged before the backup is in it");
            assertTrue(all.containsAll(kept), "and nothing that nobody sent");
            assertFalse(kept.containsAll(all), "the backup was over before the load was");
            assertEquals(kept, created(reader, place, word), "an event for each");
            assertEquals(kept, audited(reader, kept), "an audit row for each");

            reader.get("/v1/events?lastEventId=" + ahead).expectProblem(410, "cursor-unknown");
            String last = Journey.events(reader, place).getLast().path("id").asText();
            UUID next = Journey.id(restored.post("/v1/organizations", journey.unionBelow("changping", word + "-next"))
                    .expect(201));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> Journey.events(reader, last).stream()
                            .anyMatch(event -> event.path("subject").asText().equals(next.toString())));
        }
        assertTrue(organizations(officer, word).containsAll(all), "the original has lost nothing");
    }

    private void writeUntil(AtomicBoolean enough, String word, Queue<String> acknowledged) {
        while (!enough.get()) {
            Reply reply = officer.post("/v1/organizations", journey.unionBelow("changping", Journey.unique(word)));
            acknowledged.add(Journey.id(reply.expect(201)).toString());
        }
    }

    private static Set<String> created(Caller reader, String place, String word) {
        Set<String> subjects = new TreeSet<>();
        for (JsonNode event : Journey.events(reader, place)) {
            if (event.path("type").asText().endsWith(".organization.created.v1")
                    && event.path("data").path("name").asText().startsWith(word)) {
                subjects.add(event.path("subject").asText());
            }
        }
        return subjects;
    }

    private static Set<String> audited(Caller reader, Set<String> ids) {
        Set<String> audited = new TreeSet<>();
        for (String id : ids) {
            if (!reader.get("/v1/audit-records?objectId=" + id)
                    .expect(200)
                    .json()
                    .path("items")
                    .isEmpty()) {
                audited.add(id);
            }
        }
        return audited;
    }

    private static Set<String> organizations(Caller reader, String word) {
        Set<String> ids = new TreeSet<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = reader.get("/v1/organizations?limit=200&name=" + word + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            String next = page.path("nextCursor").asText(null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }
}
