package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.localstack.SuiteService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services end when they are asked to, and start in any order. */
@ExtendWith(SharedSuite.class)
class TerminatedIT {

    private static final int CALLERS = 4;
    private static final int MEMBERS = 1000;
    private static final Duration UNDER_WAY_WITHIN = Duration.ofMinutes(1);

    private final Journey journey;

    TerminatedIT(Journey journey) {
        this.journey = journey;
    }

    /** Batches take a while, so that the order to end finds them at work. */
    @Test
    void requests_under_way_are_finished_before_the_service_ends() throws Exception {
        UUID union = journey.newUnion("changping");
        List<Map<String, Object>> batches =
                IntStream.range(0, CALLERS).mapToObj(_ -> batch(union)).toList();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> sent = batches.stream()
                    .map(batch -> callers.submit(
                            () -> journey.membership("beijing-officer").post("/v1/members/batch", batch)))
                    .toList();
            Awaitility.await()
                    .atMost(UNDER_WAY_WITHIN)
                    .until(() -> journey.membership("admin")
                            .get("/q/metrics")
                            .text()
                            .lines()
                            .anyMatch(line -> line.startsWith("http_server_active_requests") && busy(line)));
            journey.suite().stop(SuiteService.MEMBERSHIP);
            try {
                for (Future<Reply> each : sent) {
                    assertEquals(
                            MEMBERS,
                            each.get()
                                    .expect(200)
                                    .json()
                                    .path("items")
                                    .findValues("index")
                                    .size());
                }
            } finally {
                journey.suite().start(SuiteService.MEMBERSHIP);
            }
        }
        assertEquals(
                CALLERS * MEMBERS, journey.membership("beijing-officer").count("/v1/members?organizationId=" + union));
    }

    @Test
    void a_second_start_changes_nothing_and_the_order_of_starting_does_not_matter() {
        String before = counts();
        for (SuiteService service : SuiteService.values()) {
            journey.suite().stop(service);
        }
        for (SuiteService service : List.of(SuiteService.INNOVATION, SuiteService.TRAINING, SuiteService.MEMBERSHIP)) {
            journey.suite().start(service);
        }
        assertEquals(before, counts());
    }

    /** More than the request that asks. */
    private static boolean busy(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)) > CALLERS;
    }

    private static Map<String, Object> batch(UUID union) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            items.add(Journey.member(union, Journey.person()));
        }
        return Map.of("items", items);
    }

    private String counts() {
        return journey.membership("admin").count("/v1/organizations") + " organisations, "
                + journey.training("admin").count("/v1/sessions") + " sessions, "
                + journey.innovation("admin").count("/v1/calls") + " calls";
    }
}
