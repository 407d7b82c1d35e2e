package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import cn.gonghui.localstack.replay.Figure;
import cn.gonghui.localstack.replay.FigureTable;
import cn.gonghui.systemtests.SharedSuite.Replayed;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The newspaper page, replayed on fresh data. */
@ExtendWith(SharedSuite.class)
class ReplayIT {

    private static final int TOLD_BY_THE_PAGE = 15;

    private final Journey journey;
    private final Replayed replayed;

    ReplayIT(Journey journey, Replayed replayed) {
        this.journey = journey;
        this.replayed = replayed;
        replayed.failure().ifPresent(failure -> {
            throw failure;
        });
    }

    @Test
    void every_figure_of_the_page_is_answered() {
        FigureTable table = replayed.figures().orElseThrow();
        table.requireMet();
        List<Figure> ofPage =
                table.figures().stream().filter(figure -> !figure.sample()).toList();
        assertTrue(ofPage.size() >= TOLD_BY_THE_PAGE, table::print);
    }

    @Test
    void replayed_once_more_it_changes_nothing() {
        Map<String, String> before = everything();
        assertFalse(replayed.replay().run(line -> {}), "there was something to enter");
        assertEquals(before, everything());
    }

    @Test
    void a_replay_that_goes_on_from_the_beginning_finds_everything_there() {
        Map<String, String> before = everything();
        // with the clock back, it takes itself for interrupted
        Instant beginning = Instant.parse("2021-03-31T00:00:00Z");
        Map<String, Object> setting = Map.of("now", beginning.toString(), "frozen", true);
        journey.innovation("admin").put("/v1/sandbox/clock", setting).expect(200);
        assertTrue(replayed.replay().run(System.out::println), "nothing was tried");
        assertEquals(before, everything());
    }

    @Test
    void the_clock_runs_on_from_the_day_of_the_page() {
        Instant day = Instant.parse("2024-05-30T00:00:00Z");
        for (SuiteService service : SuiteService.values()) {
            JsonNode clock = journey.as("admin", service)
                    .get("/v1/sandbox/clock")
                    .expect(200)
                    .json();
            Instant now = Instant.parse(clock.path("now").asText());
            assertFalse(clock.path("frozen").asBoolean(), clock::toString);
            assertTrue(now.isAfter(day) && now.isBefore(day.plus(Duration.ofDays(1))), clock::toString);
        }
    }

    /** Where each feed ends, which moves with every change, and how long the lists are that can be counted. */
    private Map<String, String> everything() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (SuiteService service : SuiteService.values()) {
            Reply feed = journey.as("admin", service).get("/v1/events?limit=1").expect(200);
            seen.put(service.title() + " events", feed.header("X-Feed-Behind").orElseThrow());
        }
        count(seen, SuiteService.MEMBERSHIP, "organizations", "employers", "meetings", "applications");
        count(seen, SuiteService.TRAINING, "plans", "courses", "lecturers", "sessions", "requests");
        count(seen, SuiteService.INNOVATION, "studios", "alliances", "calls", "proposals");
        return seen;
    }

    private void count(Map<String, String> seen, SuiteService service, String... lists) {
        Caller admin = journey.as("admin", service);
        for (String list : lists) {
            seen.put(list, String.valueOf(admin.count("/v1/" + list)));
        }
    }
}
