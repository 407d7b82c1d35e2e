package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The others go on with their copies while membership-service is down, and catch up afterwards. */
@ExtendWith(SharedSuite.class)
class PeerDownIT {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(10);

    private final Journey journey;

    PeerDownIT(Journey journey) {
        this.journey = journey;
    }

    @Test
    void with_membership_stopped_known_members_enrol_and_unknown_ones_are_asked_to_come_again() {
        UUID union = journey.newUnion("changping");
        UUID known = journey.newMember(union, Journey.person());
        String enrolments = "/v1/sessions/" + journey.newSession(10) + "/enrolments";
        Caller training = journey.training("changping-officer");
        journey.awaitFeeds(USUAL);

        journey.suite().stop(SuiteService.MEMBERSHIP);
        try {
            Reply enrolled = training.post(enrolments, Map.of("memberId", known, "mode", "ONLINE"))
                    .expect(201);
            assertEquals("CONFIRMED", enrolled.json().path("status").asText());
            Reply unknown = training.post(enrolments, Map.of("memberId", UUID.randomUUID(), "mode", "ONLINE"))
                    .expectProblem(503, "unavailable");
            assertTrue(unknown.header("Retry-After").orElse("").matches("[1-9]\\d*"), unknown::toString);
            training.get("/q/health/live").expect(200);
            training.get("/q/health/ready").expect(200);
            assertFeedIsTold("unreachable");
        } finally {
            journey.suite().start(SuiteService.MEMBERSHIP);
        }

        UUID late = journey.newMember(union, Journey.person());
        journey.awaitFeeds(CAUGHT_UP_WITHIN);
        Map<String, Object> enrolment = Map.of("memberId", late, "mode", "ONLINE");
        training.post(enrolments, enrolment).expect(201);
        // the breaker lets calls through again, so that who does not exist is no longer a question of waiting
        Awaitility.await()
                .atMost(USUAL)
                .until(() -> training.post(enrolments, Map.of("memberId", UUID.randomUUID(), "mode", "ONLINE"))
                                .status()
                        == 400);
    }

    private void assertFeedIsTold(String error) {
        Awaitility.await().atMost(USUAL).untilAsserted(() -> {
            JsonNode feeds = journey.training("admin")
                    .get("/v1/feed-subscriptions")
                    .expect(200)
                    .json()
                    .path("items");
            assertEquals(error, feeds.path(0).path("error").asText(), feeds::toString);
        });
    }
}
