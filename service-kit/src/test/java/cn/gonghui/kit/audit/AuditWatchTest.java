package cn.gonghui.kit.audit;

import static cn.gonghui.kit.test.OwnerConnection.execute;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens where nobody chains. */
@KitTest
class AuditWatchTest {

    @Inject
    Trail trail;

    @Inject
    AuditWatch watch;

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

    private static void wellness(String status) {
        given().get("/q/health/well").then().body("checks.find { it.name == 'audit-chain' }.status", equalTo(status));
    }
}
