package cn.gonghui.membership.rosterimport;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import cn.gonghui.kit.table.TableFormat;
import cn.gonghui.kit.table.Tables;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.member.Persons;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Files of members and applications, and what becomes of them. */
final class Rosters {

    static final List<String> TITLES = List.of("姓名", "证件类型", "证件号码", "手机号", "性别", "就业形态", "职务或工种", "入会日期", "首次入会日期");

    private static final AtomicLong PHONE = new AtomicLong(System.nanoTime() % 10_000_000);

    private Rosters() {}

    /** A good row of somebody nobody knows. */
    static List<String> person() {
        return new ArrayList<>(List.of(
                "欧阳晓明",
                "居民身份证",
                Persons.number(1985),
                "137%08d".formatted(PHONE.incrementAndGet() % 100_000_000),
                "",
                "标准劳动关系",
                "驾驶员",
                "2024-03-12",
                ""));
    }

    static List<String> with(List<String> row, int column, String value) {
        var changed = new ArrayList<>(row);
        changed.set(column, value);
        return changed;
    }

    static byte[] csv(List<String> titles, List<List<String>> rows) {
        var text = new StringBuilder(String.join(",", titles)).append("\r\n");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gb18030(List<String> titles, List<List<String>> rows) {
        return new String(csv(titles, rows), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
    }

    static byte[] xlsx(List<String> titles, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var tables = Tables.to(TableFormat.XLSX, bytes, Locale.CHINESE)) {
            tables.begin("1", titles);
            for (var row : rows) {
                tables.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ValidatableResponse send(Calls calls, UUID union, String kind, boolean dryRun, String type, byte[] file) {
        return given().header("Authorization", "Bearer " + calls.token())
                .contentType(type)
                .queryParam("kind", kind)
                .queryParam("organizationId", union)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/v1/imports")
                .then();
    }

    static String taken(Calls calls, UUID union, boolean dryRun, byte[] csv) {
        return send(calls, union, "MEMBERS", dryRun, "text/csv", csv)
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** The import once its job is over. */
    static JsonPath over(Calls calls, String id) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> calls.get("/v1/imports/{id}", id)
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        view -> view.get("finishedAt") != null);
    }

    /** Each error as {@code row column code}. */
    static List<String> errors(Calls calls, String id) {
        var errors = new ArrayList<String>();
        String cursor = null;
        do {
            var path = "/v1/imports/" + id + "/errors?limit=200" + (cursor == null ? "" : "&cursor=" + cursor);
            var page = calls.get(path).statusCode(200).extract().jsonPath();
            for (int index = 0; index < page.getList("items").size(); index++) {
                errors.add("%s %s %s"
                        .formatted(
                                page.getInt("items[" + index + "].row"),
                                page.getString("items[" + index + "].column"),
                                page.getString("items[" + index + "].code")));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return errors;
    }

    static byte[] rejected(Calls calls, String id, String type) {
        return given().header("Authorization", "Bearer " + calls.token())
                .accept(type)
                .get("/v1/imports/{id}/rejected-rows", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static List<String> lines(byte[] csv) {
        return Arrays.asList(
                new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r\n"));
    }
}
