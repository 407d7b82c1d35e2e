package cn.gonghui.kit.audit;

import static cn.gonghui.kit.test.OwnerConnection.execute;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens where nobody chains. */
@KitTest
class AuditWatchTest {

    @Inject
    Trail trail;

    @Inject
    AuditWatch watch;

    @Inject
    Session session;

    @AfterEach
    void chain_again() {
        execute("alter table audit_chain drop constraint if exists audit_chain_closed");
        trail.chained();
    }

    @Test
    void rows_unchained_for_more_than_five_seconds_raise_an_alarm_that_ends_with_them() {
        trail.chained();
        execute("alter table audit_chain add constraint audit_chain_closed check (position < 0) not valid");
        trail.write(UUID.randomUUID(), null, 1);

        await().atMost(Duration.ofSeconds(12)).untilAsserted(() -> wellness("DOWN"));
        assertTrue(watch.seconds() > AuditWatch.PATIENCE.toSeconds());
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("suite_audit_unchained_seconds"));

        execute("alter table audit_chain drop constraint audit_chain_closed");
        await().atMost(Duration.ofSeconds(12)).untilAsserted(() -> wellness("UP"));
    }

    @ParameterizedTest
    @CsvSource({"3, UP", "10, DOWN"})
    void backlog_that_moves_is_late_by_how_long_each_of_its_rows_waits(
            int secondsEach, HealthCheckResponse.Status told) {
        var moving = new AuditWatch(session, new SimpleMeterRegistry());
        for (long second = 0; second < 60; second++) {
            moving.look(waiting(second, secondsEach), Duration.ofSeconds(second).toNanos());
        }
        assertEquals(told, moving.health().getStatus());

        moving.look(List.of(), Duration.ofSeconds(60).toNanos());
        assertEquals(UP, moving.health().getStatus());
    }

    @Test
    void row_of_a_long_transaction_is_not_late_when_it_is_committed() {
        var oldestNumber = 1L;
        var busy = new AuditWatch(session, new SimpleMeterRegistry());
        for (long second = 0; second < 60; second++) {
            busy.look(List.of(second + 2), Duration.ofSeconds(second).toNanos());
        }
        busy.look(List.of(oldestNumber, 62L), Duration.ofSeconds(60).toNanos());
        assertEquals(UP, busy.health().getStatus());
    }

    /** One row is written a second, and one chained. */
    private static List<Long> waiting(long second, int secondsEach) {
        return LongStream.rangeClosed(Math.max(1, second + 1 - secondsEach), second + 1)
                .boxed()
                .toList();
    }

    private static void wellness(String status) {
        given().get("/q/health/well").then().body("checks.find { it.name == 'audit-chain' }.status", equalTo(status));
    }
}
