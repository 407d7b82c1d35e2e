package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A roster is on its way in when the service is killed. */
@ExtendWith(SharedSuite.class)
class ImportKilledIT {

    private static final int ROWS = 6_000;
    private static final int BAD = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Journey journey;
    private final Caller officer;

    ImportKilledIT(Journey journey) {
        this.journey = journey;
        this.officer = journey.membership("beijing-officer");
    }

    @Test
    void it_goes_on_after_the_restart_and_nobody_is_there_twice_or_missing() {
        UUID union = journey.newUnion("changping");
        String place = journey.endOfMembershipFeed();
        List<String> good = IntStream.range(0, ROWS)
                .mapToObj(_ -> Journey.person())
                .map(person -> person.name() + "," + person.documentNumber() + "," + person.phone() + ",COURIER")
                .toList();
        List<String> sent = IntStream.range(0, ROWS)
                .mapToObj(number -> number % (ROWS / BAD) == 0
                        ? good.get(number).replace(",COURIER", ",INVENTED")
                        : good.get(number))
                .toList();

        String id = start(union, sent);
        JsonNode found = Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> view(id), view -> view.path("done").asLong() > 0);
        assertTrue(found.path("done").asLong() < ROWS, "over before it was killed");
        journey.suite().kill(SuiteService.MEMBERSHIP);
        journey.suite().start(SuiteService.MEMBERSHIP);

        assertCounts(over(id), ROWS - BAD, 0, BAD);
        assertCounts(over(start(union, good)), BAD, ROWS - BAD, 0);
        assertEquals(ROWS, officer.count("/v1/members?organizationId=" + union));
        List<String> joined = journey.membershipEvents(place).stream()
                .filter(event -> event.path("type").asText().endsWith(".member.joined.v1")
                        && event.path("organizationid").asText().equals(union.toString()))
                .map(event -> event.path("subject").asText())
                .toList();
        assertEquals(ROWS, joined.stream().distinct().count(), "an event for each");
        assertEquals(ROWS, joined.size(), "one event for each");
    }

    private static void assertCounts(JsonNode view, long created, long unchanged, long rejected) {
        assertEquals("SUCCEEDED", view.path("state").asText(), view::toString);
        assertEquals(
                List.of(created, unchanged, rejected),
                Stream.of("created", "unchanged", "rejected")
                        .map(name -> view.path(name).asLong())
                        .toList());
    }

    private String start(UUID union, List<String> rows) {
        String file = "name,documentNumber,phone,employmentForm\r\n" + String.join("\r\n", rows);
        return officer.send(
                        "/v1/imports?kind=MEMBERS&organizationId=" + union,
                        "text/csv",
                        file,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(202)
                .json()
                .path("id")
                .asText();
    }

    private JsonNode over(String id) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .until(() -> view(id), view -> view.path("finishedAt").isTextual());
    }

    private JsonNode view(String id) {
        return officer.get("/v1/imports/" + id).expect(200).json();
    }
}
