package cn.gonghui.kit.clock;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.probe.clock.Alarm;
import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.TestIssuer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@KitTest
@TestProfile(SandboxTest.On.class)
class SandboxTest {

    private static final Instant DAY_OF_THE_PAGE = Instant.parse("2024-05-27T01:00:00Z");

    @Inject
    Clock clock;

    @Inject
    BeanManager beans;

    @Inject
    Alarm alarm;

    @Inject
    SandboxClockTable table;

    @AfterEach
    void returnToRealTime() {
        admin().delete("/v1/sandbox/clock").then().statusCode(204);
    }

    @Test
    void time_stands_where_it_was_frozen() {
        set(DAY_OF_THE_PAGE, true).body("now", equalTo("2024-05-27T01:00:00Z")).body("frozen", equalTo(true));

        assertEquals(DAY_OF_THE_PAGE, clock.instant());
        assertEquals("2024-05-27", BusinessDay.today(clock).toString());
        admin().get("/v1/sandbox/clock").then().body("real", equalTo(false));
    }

    /** Or a service that starts again would do what is due by real time. */
    @Test
    void the_clock_is_read_before_the_scheduler_starts() {
        var order = beans.resolveObserverMethods(new StartupEvent()).stream()
                .map(observer -> observer.getBeanClass().getSimpleName())
                .toList();
        assertTrue(order.contains("SimpleScheduler"), order::toString);
        assertTrue(order.indexOf("Sandbox") < order.indexOf("SimpleScheduler"), order::toString);
    }

    @Test
    void time_runs_on_from_where_it_was_set() {
        set(DAY_OF_THE_PAGE, false).body("frozen", equalTo(false));

        var first = clock.instant();
        assertTrue(Duration.between(DAY_OF_THE_PAGE, first).compareTo(Duration.ofSeconds(20)) < 0);
        await().until(() -> clock.instant().isAfter(first));
    }

    @Test
    void real_time_returns() {
        set(DAY_OF_THE_PAGE, true);
        admin().delete("/v1/sandbox/clock").then().statusCode(204);

        assertTrue(Duration.between(clock.instant(), Instant.now()).abs().compareTo(Duration.ofSeconds(5)) < 0);
        admin().get("/v1/sandbox/clock").then().body("real", equalTo(true));
    }

    @Test
    void what_is_due_by_then_is_done_before_the_answer() {
        set(DAY_OF_THE_PAGE, true);
        var due = DAY_OF_THE_PAGE.plusSeconds(3600);
        alarm.set(due);

        set(due.minusNanos(1000), true);
        assertNull(alarm.rungAt());
        set(due, true);
        assertEquals(due, alarm.rungAt());
    }

    @Test
    void what_falls_due_by_itself_is_done_within_seconds() {
        set(DAY_OF_THE_PAGE, false);
        alarm.set(clock.instant().plusMillis(1500));

        await().atMost(Duration.ofSeconds(5)).until(() -> alarm.rungAt() != null);
    }

    @Test
    void another_instances_setting_is_noticed_within_a_quarter_of_a_second() throws Exception {
        table.write(new ClockSetting.Frozen(DAY_OF_THE_PAGE));

        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMillis(250))
                .until(() -> clock.instant().equals(DAY_OF_THE_PAGE));
    }

    @Test
    void only_an_administrator_sets_the_clock() {
        given().get("/v1/sandbox/clock").then().statusCode(401);
        given().auth()
                .oauth2(TestIssuer.token().role("officer", "auditor").build())
                .get("/v1/sandbox/clock")
                .then()
                .statusCode(403);
    }

    @Test
    void a_time_is_wanted_and_one_that_the_clock_can_hold() {
        for (String body : new String[] {
            "{}",
            "{\"now\":null}",
            "{\"now\":\"tomorrow\"}",
            "{\"now\":\"+1000000-01-01T00:00:00Z\"}",
            "{\"now\":\"2024-05-27T01:00:00Z\",\"zone\":1}"
        }) {
            admin().contentType("application/json")
                    .body(body)
                    .put("/v1/sandbox/clock")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void the_clock_is_documented() {
        given().queryParam("format", "json").get("/q/openapi").then().body("paths", hasKey("/v1/sandbox/clock"));
    }

    private static ValidatableResponse set(Instant now, boolean frozen) {
        return admin().contentType("application/json")
                .body(Map.of("now", now.toString(), "frozen", frozen))
                .put("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(TestIssuer.token().role("federation-admin").build());
    }

    /** The same application with the switch on. */
    public static class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suite.sandbox", "true");
        }
    }
}
