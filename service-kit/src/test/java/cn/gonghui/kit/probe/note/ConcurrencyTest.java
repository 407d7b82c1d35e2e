package cn.gonghui.kit.probe.note;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.Rush;
import io.restassured.http.ContentType;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Read, change, write by many at once. */
@KitTest
class ConcurrencyTest {

    private static final int CALLERS = 50;
    private static final int ROUNDS = 20;

    @Test
    void no_write_is_lost_when_everybody_names_the_version_he_has_seen() {
        var location = create();
        var written = Rush.of(
                        CALLERS,
                        caller -> IntStream.range(0, ROUNDS)
                                .filter(round -> increment(location, true))
                                .count())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        assertTrue(written > 0);
        assertEquals(written, rank(location));
    }

    @Test
    void control_when_nobody_names_a_version_writes_are_lost() {
        var location = create();
        var written = Rush.of(
                        CALLERS,
                        caller -> IntStream.range(0, ROUNDS)
                                .filter(round -> increment(location, false))
                                .count())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        assertTrue(rank(location) < written, "lost none of " + written);
    }

    private static boolean increment(String location, boolean guarded) {
        var seen = given().get(location);
        int rank = seen.path("rank");
        var status = given().contentType("application/merge-patch+json")
                .header("If-Match", guarded ? seen.header("ETag") : "*")
                .body("{\"rank\":" + (rank + 1) + "}")
                .patch(location)
                .statusCode();
        assertTrue(status == 200 || status == 412, "status " + status);
        return status == 200;
    }

    private static String create() {
        return given().contentType(ContentType.JSON)
                .body("{\"title\":\"" + UUID.randomUUID() + "\",\"rank\":0}")
                .post("/v1/notes")
                .header("Location");
    }

    private static int rank(String location) {
        return given().get(location).path("rank");
    }
}
