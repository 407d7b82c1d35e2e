package cn.gonghui.kit.probe.note;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@KitTest
class PagingTest {

    private static final int ROWS = 10_000;

    @Test
    void every_row_that_stays_is_seen_once_while_rows_come_and_go() {
        var prefix = fresh();
        var staying = new ArrayList<String>();
        for (int batch = 0; batch < ROWS / 1000; batch++) {
            staying.addAll(write(prefix, 1000));
        }
        var leaving = staying.subList(9_000, 9_040);
        var seen = new ArrayList<String>();
        var pages = 0;
        String cursor = null;
        do {
            var page = page(prefix, cursor, "rank", 200);
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
            given().delete("/v1/notes/" + leaving.get(pages % leaving.size()));
            write(prefix, 1);
            pages++;
        } while (cursor != null && pages < 100);
        var once = new HashSet<>(seen);
        assertEquals(seen.size(), once.size(), "a row was seen twice");
        staying.removeAll(List.copyOf(leaving));
        assertTrue(once.containsAll(staying), "a row was missed");
    }

    @Test
    void pages_follow_the_order_asked_for_and_the_link() {
        var prefix = fresh();
        write(prefix, 25);
        var first = page(prefix, null, "-rank", 10);
        List<Integer> ranks = first.path("items.rank");
        assertEquals(ranks.stream().sorted((one, other) -> other - one).toList(), ranks);
        var link = first.header("Link");
        assertTrue(link.endsWith("; rel=\"next\""));
        var second = given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        assertEquals(10, second.<List<?>>path("items").size());
        assertFalse(second.<List<Integer>>path("items.rank").getFirst() > ranks.getLast());
    }

    @Test
    void a_cursor_that_was_tampered_with_or_is_of_another_order_is_refused() {
        var prefix = fresh();
        write(prefix, 3);
        String cursor = page(prefix, null, "rank", 1).path("nextCursor");
        var tampered = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
        assertEquals(400, page(prefix, tampered, "rank", 1).statusCode());
        assertEquals(400, page(prefix, cursor, "-rank", 1).statusCode());
        assertEquals(200, page(prefix, cursor, "rank", 1).statusCode());
    }

    @Test
    void a_list_is_counted_and_thinned_on_request() {
        var prefix = fresh();
        write(prefix, 3);
        given().queryParam("titlePrefix", prefix)
                .queryParam("count", true)
                .queryParam("limit", 2)
                .queryParam("fields", "id,rank")
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .header("Link", containsString("titlePrefix=" + prefix))
                .body("count", equalTo(3))
                .body("items[0].title", nullValue())
                .body("items[0].keySet().size()", equalTo(2));
    }

    @Test
    void changes_are_listed_in_their_own_order() {
        var prefix = fresh();
        var ids = write(prefix, 3);
        given().header("If-Match", "*")
                .post("/v1/notes/" + ids.getFirst() + "/close")
                .then()
                .statusCode(200);
        List<String> changed = given().queryParam("titlePrefix", prefix)
                .queryParam("updatedSince", "2020-01-01T00:00:00Z")
                .get("/v1/notes")
                .path("items.id");
        assertEquals(ids.getFirst(), changed.getLast());
    }

    private static Response page(String prefix, String cursor, String sort, int limit) {
        var request = given().queryParam("titlePrefix", prefix)
                .queryParam("sort", sort)
                .queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/notes");
    }

    private static List<String> write(String prefix, int number) {
        var items = IntStream.range(0, number)
                .mapToObj(row -> "{\"title\":\"%s%s\",\"rank\":%d}"
                        .formatted(
                                prefix.substring(0, 18),
                                UUID.randomUUID().toString().substring(14),
                                (int) (Math.random() * 1000)))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        return given().contentType(ContentType.JSON)
                .body(items)
                .post("/v1/notes/batch")
                .path("items.value.id");
    }

    /** Short enough that a title of forty characters can start with it. */
    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
