package cn.gonghui.kit.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.KitTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class ExportTest {

    /** As {@code suite.export.most-rows} of the kit's small application, up to the page that reaches it. */
    private static final int MOST = 10_000;

    @Inject
    EntityManager entities;

    @Test
    void ten_thousand_rows_stream_while_rows_come_and_go_and_no_row_is_there_twice_or_lost() throws IOException {
        var prefix = fresh();
        var staying = new ArrayList<String>();
        for (int batch = 0; batch < 11; batch++) {
            staying.addAll(write(prefix, 1000));
        }
        var leaving = List.copyOf(staying.subList(9_000, 9_040));
        var ids = new ArrayList<String>();
        var answer = list(prefix)
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/v1/notes");
        String last = null;
        try (var lines = new BufferedReader(new InputStreamReader(answer.asInputStream(), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                ids.add(line.split(",")[0]);
                if (ids.size() % 250 == 0) {
                    given().delete("/v1/notes/" + leaving.get(ids.size() / 250 % leaving.size()));
                    write(prefix, 1);
                }
            }
        }
        ids.removeLast();
        assertTrue(last.startsWith("More rows follow; ask again with cursor="), last);
        assertTrue(ids.size() >= MOST && ids.size() < MOST + 1000, "rows: " + ids.size());
        var rest = list(prefix)
                .header("Accept", "text/csv")
                .queryParam("cursor", last.substring(last.indexOf('=') + 1))
                .get("/v1/notes");
        rows(rest).stream().skip(1).map(row -> row.split(",")[0]).forEach(ids::add);
        var once = new HashSet<>(ids);
        assertEquals(ids.size(), once.size(), "a row is there twice");
        staying.removeAll(leaving);
        assertTrue(once.containsAll(staying), "a row was lost");
    }

    @Test
    void a_file_has_the_filter_order_and_fields_of_the_list_whatever_the_limit() {
        var prefix = fresh();
        write(prefix, 120);
        var rows = rows(list(prefix)
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .queryParam("fields", "rank,id")
                .queryParam("sort", "-rank")
                .queryParam("limit", 10)
                .get("/v1/notes"));
        assertEquals("\uFEFFrank,id", rows.getFirst());
        var ranks = rows.stream()
                .skip(1)
                .map(row -> Integer.valueOf(row.split(",")[0]))
                .toList();
        assertEquals(120, ranks.size());
        assertEquals(ranks.stream().sorted((one, other) -> other - one).toList(), ranks);
    }

    @Test
    void a_workbook_opens_and_codes_have_their_chinese_labels() throws IOException {
        var prefix = fresh();
        write(prefix, 60);
        var answer =
                list(prefix).header("Accept", ExportFormat.XLSX.mediaType()).get("/v1/notes");
        answer.then()
                .statusCode(200)
                .contentType(ExportFormat.XLSX.mediaType())
                .header("Content-Disposition", equalTo("attachment; filename=\"notes.xlsx\""))
                .header("Link", nullValue());
        try (var book = new ReadableWorkbook(answer.asInputStream())) {
            var rows = book.getFirstSheet().read();
            assertEquals(61, rows.size());
            var header = rows.getFirst().stream().map(cell -> cell.getText()).toList();
            assertEquals("编号", header.getFirst());
            assertEquals("打开", rows.get(1).getCellText(header.indexOf("状态")));
        }
    }

    @Test
    void an_empty_list_is_a_file_with_a_header() {
        var rows = rows(list(fresh()).header("Accept", "text/csv").get("/v1/notes"));
        assertEquals(1, rows.size());
    }

    @Test
    void what_is_refused_is_refused_as_a_problem() {
        list(fresh())
                .header("Accept", "text/csv")
                .queryParam("sort", "nothing")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .header("Content-Disposition", nullValue());
        given().header("Accept", "text/csv")
                .get("/v1/about")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
        given().header("Accept", "text/csv")
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "application/xml", "image/png", "application/pdf"})
    void what_is_no_json_and_no_file_is_refused_before_anything_is_done(String type) {
        list(fresh())
                .header("Accept", type)
                .get("/v1/notes")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
        for (var path : List.of("/v1/about", "/v1/notes/" + UUID.randomUUID())) {
            given().header("Accept", type)
                    .get(path)
                    .then()
                    .statusCode(406)
                    .contentType(startsWith("application/problem+json"));
        }
        list(fresh())
                .header("Accept", type + ", application/*;q=0.1")
                .get("/v1/notes")
                .then()
                .statusCode(200);
    }

    @Test
    void json_is_answered_where_both_will_do() {
        list(fresh())
                .header("Accept", "application/json, text/csv;q=0.5")
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"));
    }

    @Test
    void who_takes_what_away_is_recorded_without_repeating_names() {
        var prefix = fresh();
        write(prefix, 3);
        var id = UUID.randomUUID().toString();
        rows(list(prefix)
                .header("Accept", "text/csv")
                .header("X-Request-Id", id)
                .queryParam("sort", "-rank")
                .get("/v1/notes"));
        List<?> written = entities.createNativeQuery(
                        "select action || ' ' || after from audit_record where request_id = :id order by recorded_at, id",
                        String.class)
                .setParameter("id", id)
                .getResultList();
        var recorded = written.stream().map(String::valueOf).toList();
        assertEquals(2, recorded.size());
        assertTrue(recorded.getFirst().startsWith("export.begun"), recorded.getFirst());
        assertTrue(recorded.getFirst().contains("\"sort\": \"-rank\""), recorded.getFirst());
        assertTrue(!recorded.getFirst().contains(prefix), recorded.getFirst());
        assertTrue(
                recorded.getLast().contains("\"rows\": 3") && recorded.getLast().contains("\"complete\": true"));
    }

    private static RequestSpecification list(String prefix) {
        return given().queryParam("titlePrefix", prefix);
    }

    private static List<String> rows(Response answer) {
        answer.then().statusCode(200).contentType(containsString("text/csv"));
        return new String(answer.asByteArray(), StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> write(String prefix, int number) {
        var items = IntStream.range(0, number)
                .mapToObj(row -> "{\"title\":\"%s%s\",\"rank\":%d}"
                        .formatted(prefix, UUID.randomUUID().toString().substring(14), (int) (Math.random() * 1000)))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        return given().contentType(ContentType.JSON)
                .body(items)
                .post("/v1/notes/batch")
                .path("items.value.id");
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
