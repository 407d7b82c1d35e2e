package cn.gonghui.membership.rosterimport;

import static cn.gonghui.membership.rosterimport.Rosters.TITLES;
import static cn.gonghui.membership.rosterimport.Rosters.csv;
import static cn.gonghui.membership.rosterimport.Rosters.errors;
import static cn.gonghui.membership.rosterimport.Rosters.over;
import static cn.gonghui.membership.rosterimport.Rosters.person;
import static cn.gonghui.membership.rosterimport.Rosters.send;
import static cn.gonghui.membership.rosterimport.Rosters.taken;
import static cn.gonghui.membership.rosterimport.Rosters.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class ImportApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        union = Tree.union();
        officer =
                new Calls(TestIssuer.token().role("officer").organization(union).build());
    }

    @Test
    void a_roster_makes_members_and_sent_again_makes_none() {
        var file = csv(TITLES, List.of(person(), person(), person()));
        var first = over(officer, taken(officer, union, false, file));
        assertEquals(List.of("SUCCEEDED", 3, 3, 0, 0), figures(first));
        assertEquals(3, members());
        var again = over(officer, taken(officer, union, false, file));
        assertEquals(List.of("SUCCEEDED", 3, 0, 3, 0), figures(again));
        assertEquals(3, members());
    }

    @Test
    void a_dry_run_makes_nobody_and_tells_what_would_come_of_it() {
        var file = csv(TITLES, List.of(person(), with(person(), 3, "1381")));
        var dry = over(officer, taken(officer, union, true, file));
        assertEquals(List.of("SUCCEEDED", 2, 1, 0, 1), figures(dry));
        assertEquals(0, members());
        assertEquals(List.of("3 phone phone-length"), errors(officer, dry.getString("id")));
    }

    @Test
    void every_column_of_every_bad_row_is_told() {
        var worst = List.of("", "驾照", "110105194912310021", "abc", "不详", "雇员", "x".repeat(101), "2024-02-30", "昨天");
        var id = over(officer, taken(officer, union, true, csv(TITLES, List.of(worst, person()))))
                .getString("id");
        assertEquals(
                List.of(
                        "2 documentType unknown-value",
                        "2 phone phone-letters",
                        "2 gender unknown-value",
                        "2 employmentForm unknown-value",
                        "2 joinedOn no-such-date",
                        "2 firstJoinedOn not-a-date",
                        "2 name blank",
                        "2 jobTitle wrong-length"),
                sortedLikeFound(errors(officer, id)));
    }

    private static List<String> sortedLikeFound(List<String> errors) {
        var tail = new java.util.ArrayList<>(errors.subList(6, errors.size()));
        tail.sort(java.util.Comparator.comparing((String error) -> error.contains("jobTitle")));
        var all = new java.util.ArrayList<>(errors.subList(0, 6));
        all.addAll(tail);
        return all;
    }

    @Test
    void nobody_joins_before_birth_or_too_young() {
        var unborn = with(person(), 2, Persons.number(2999));
        var child = with(person(), 7, "2000-12-31");
        var id = over(officer, taken(officer, union, false, csv(TITLES, List.of(unborn, child))))
                .getString("id");
        assertEquals(List.of("2 documentNumber born-in-the-future", "3 documentNumber too-young"), errors(officer, id));
        assertEquals(0, members());
    }

    @Test
    void errors_are_told_in_the_callers_language_and_masked() {
        var id = over(officer, taken(officer, union, true, csv(TITLES, List.of(with(person(), 3, "1391234567")))))
                .getString("id");
        given().header("Authorization", "Bearer " + officer.token())
                .header("Accept-Language", "en")
                .get("/v1/imports/{id}/errors", id)
                .then()
                .body("items[0].detail", equalTo("A mobile number has 11 digits."))
                .body("items[0].value", equalTo("1*********"));
        officer.get("/v1/imports/{id}/errors?row=2", id).body("items[0].detail", equalTo("手机号码须为 11 位。"));
    }

    @Test
    void refused_rows_come_back_as_a_file_that_mended_can_be_sent_as_it_is() {
        var bad = with(person(), 3, "1381");
        var id = over(officer, taken(officer, union, false, csv(TITLES, List.of(person(), bad))))
                .getString("id");
        var back = Rosters.lines(Rosters.rejected(officer, id, "text/csv"));
        assertEquals(2, back.size());
        assertTrue(back.getFirst().endsWith(",原因"));
        var phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        var mended = String.join("\r\n", back).replace(",1381,", "," + phone + ",");
        var sent = over(officer, taken(officer, union, false, mended.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("SUCCEEDED", 1, 1, 0, 0), figures(sent));
        assertEquals(2, members());
    }

    @Test
    void a_workbook_and_a_text_in_gb_18030_are_read_alike() {
        var rows = List.of(with(person(), 3, "+85291234567"), with(person(), 2, ""));
        var workbook = over(
                officer,
                send(officer, union, "MEMBERS", false, XLSX, Rosters.xlsx(TITLES, rows))
                        .statusCode(202)
                        .header("Location", startsWith("http"))
                        .extract()
                        .path("id"));
        assertEquals(List.of("SUCCEEDED", 2, 1, 0, 1), figures(workbook));
        assertEquals(List.of("3 documentNumber required"), errors(officer, workbook.getString("id")));
        var text = over(officer, taken(officer, union, false, Rosters.gb18030(TITLES, rows)));
        assertEquals("GB18030", text.getString("charset"));
        assertEquals(List.of("SUCCEEDED", 2, 0, 1, 1), figures(text));
        var again = Rosters.rejected(officer, workbook.getString("id"), XLSX);
        var sent = over(
                officer,
                send(officer, union, "MEMBERS", true, XLSX, again)
                        .statusCode(202)
                        .extract()
                        .path("id"));
        assertEquals(List.of("SUCCEEDED", 1, 0, 0, 1), figures(sent));
    }

    @Test
    void a_form_does_the_same() {
        given().header("Authorization", "Bearer " + officer.token())
                .multiPart("kind", "MEMBERS")
                .multiPart("organizationId", union.toString())
                .multiPart("dryRun", "true")
                .multiPart("file", "名册.csv", csv(TITLES, List.of(person())), "application/vnd.ms-excel")
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .body("dryRun", equalTo(true));
    }

    @Test
    void whoever_may_be_somebody_else_is_never_a_new_person() {
        var known = person();
        over(officer, taken(officer, union, false, csv(TITLES, List.of(known))));
        var other = Tree.union();
        var elsewhere = person();
        over(Calls.officerOf(other), taken(Calls.officerOf(other), other, false, csv(TITLES, List.of(elsewhere))));
        var twin = person();
        var rows = List.of(
                with(known, 0, "司马光"),
                with(person(), 3, known.get(3)),
                elsewhere,
                with(known, 6, "站长"),
                twin,
                with(twin, 0, "司马光"),
                with(person(), 3, twin.get(3)));
        var id = over(officer, taken(officer, union, false, csv(TITLES, rows))).getString("id");
        assertEquals(
                List.of(
                        "2 documentNumber document-of-another-name",
                        "3 phone same-name-and-phone",
                        "4 documentNumber already-a-member",
                        "5 documentNumber row-repeated",
                        "7 documentNumber row-repeated",
                        "8 phone same-person-in-file"),
                errors(officer, id).stream()
                        .filter(error -> !error.contains("differs"))
                        .toList());
        assertEquals(2, members());
    }

    @Test
    void a_file_that_cannot_be_worked_through_is_refused_at_once() {
        var titles = List.of("姓名", "证件号码", "姓名", "星座", "");
        send(officer, union, "MEMBERS", false, "text/csv", csv(titles, List.of()))
                .statusCode(400)
                .body("code", equalTo("table-columns-wrong"))
                .body(
                        "errors.code",
                        containsInAnyOrder("repeated-column", "unknown-column", "untitled-column", "missing-column"));
        send(officer, union, "MEMBERS", false, XLSX, csv(TITLES, List.of(person())))
                .statusCode(400)
                .body("code", equalTo("table-unreadable"));
        send(officer, union, "MEMBERS", false, "text/csv", new byte[] {(byte) 0xFF, (byte) 0xFF, 0})
                .statusCode(400)
                .body("code", equalTo("table-encoding-unknown"));
        send(officer, union, "MEMBERS", false, "application/pdf", new byte[] {1})
                .statusCode(415);
        send(officer, Tree.union(), "MEMBERS", false, "text/csv", csv(TITLES, List.of(person())))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("unknown-reference")));
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_a_problem() throws IOException, InterruptedException {
        var address = URI.create(
                "http://localhost:%d/v1/imports?kind=MEMBERS&organizationId=%s".formatted(RestAssured.port, union));
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + officer.token())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[(32 << 20) + 1]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("\"body-too-large\""));
        }
    }

    @Test
    void one_key_starts_one_import_and_no_other() {
        var file = csv(TITLES, List.of(person()));
        var first = keyed("k1", file).statusCode(202).extract().<String>path("id");
        keyed("k1", file)
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first));
        keyed("k1", csv(TITLES, List.of(person()))).statusCode(422);
    }

    @Test
    void applications_wait_for_their_decision_and_are_not_made_twice() {
        var titles = List.of("姓名", "证件号码", "手机号", "就业形态", "用人单位", "是否办卡", "出生日期");
        var person = person();
        var good = List.of(person.get(0), person.get(2), person.get(3), "COURIER", "", "是", "");
        var child = List.of("小明", Persons.number(2020), "13912345678", "快递员", "", "也许", "");
        var file = csv(titles, List.of(good, child));
        var id = send(officer, union, "APPLICATIONS", false, "text/csv", file)
                .statusCode(202)
                .extract()
                .<String>path("id");
        assertEquals(List.of("SUCCEEDED", 2, 1, 0, 1), figures(over(officer, id)));
        officer.get("/v1/applications?organizationId=" + union)
                .body("items.channel", equalTo(List.of("IMPORT")))
                .body("items.cardWanted", equalTo(List.of(true)));
        var again = send(officer, union, "APPLICATIONS", false, "text/csv", file)
                .extract()
                .<String>path("id");
        assertEquals(List.of("SUCCEEDED", 2, 0, 1, 1), figures(over(officer, again)));
        var changed = List.of(person.get(0), person.get(2), person.get(3), "FOOD_DELIVERY", "", "", "");
        var third = send(officer, union, "APPLICATIONS", false, "text/csv", csv(titles, List.of(changed)))
                .extract()
                .<String>path("id");
        over(officer, third);
        assertEquals(List.of("2 documentNumber application-waiting"), errors(officer, third));
    }

    @Test
    void row_of_an_application_is_told_everything_that_is_wrong_with_it() {
        var titles = List.of("姓名", "证件号码", "手机号", "就业形态", "性别", "是否办卡");
        var person = person();
        var waiting = List.of(person.get(0), person.get(2), person.get(3), "COURIER", "", "");
        over(
                officer,
                send(officer, union, "APPLICATIONS", false, "text/csv", csv(titles, List.of(waiting)))
                        .extract()
                        .path("id"));
        var again = with(with(waiting, 2, "1381"), 3, "FOOD_DELIVERY");
        var child = List.of("小明", Persons.number(2020), "13912345678", "快递员", "", "也许");
        var id = send(officer, union, "APPLICATIONS", true, "text/csv", csv(titles, List.of(again, child)))
                .extract()
                .<String>path("id");
        over(officer, id);
        assertEquals(
                List.of(
                        "2 documentNumber application-waiting",
                        "2 phone phone-length",
                        "3 cardWanted unknown-value",
                        "3 documentNumber too-young"),
                errors(officer, id).stream().sorted().toList());
    }

    @Test
    void what_is_kept_is_encrypted_and_the_file_is_gone_at_the_end() throws SQLException {
        var row = with(person(), 3, "1381");
        var id = over(officer, taken(officer, union, false, csv(TITLES, List.of(row))))
                .getString("id");
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement()) {
            var kept = statement.executeQuery(
                    "select (select count(*) from membership.job_file_piece where job_id = '%1$s'), ".formatted(id)
                            + "(select count(*) from membership.job_row_key where job_id = '%1$s'), ".formatted(id)
                            + "(select encode(cells, 'escape') from membership.job_rejected_row where job_id = '%1$s')"
                                    .formatted(id));
            assertTrue(kept.next());
            assertEquals(0, kept.getInt(1));
            assertEquals(0, kept.getInt(2));
            assertFalse(kept.getString(3).contains(row.get(2)));
            var audited = statement.executeQuery(
                    ("select count(*) from membership.audit_record where object_id = '%s' and action = 'import.ended' "
                                    + "and actor_organization_id = '%s' and actor_roles = 'officer'")
                            .formatted(id, union));
            assertTrue(audited.next());
            assertEquals(1, audited.getInt(1));
        }
    }

    @Test
    void what_is_not_yours_does_not_exist() {
        var id = taken(officer, union, true, csv(TITLES, List.of(person())));
        var stranger = Calls.officerOf(Tree.union());
        for (var path :
                List.of("/v1/imports/{id}", "/v1/imports/{id}/errors", "/v1/jobs/{id}", "/v1/jobs/{id}/progress")) {
            stranger.get(path, id).statusCode(404);
        }
        stranger.post("/v1/jobs/" + id + "/cancel", Map.of()).statusCode(404);
        over(officer, id);
        officer.get("/v1/jobs?organizationId=" + union).body("items.id", equalTo(List.of(id)));
        stranger.get("/v1/jobs?organizationId=" + union).statusCode(404);
        officer.get("/v1/jobs/{id}", id)
                .body("result", equalTo("/v1/imports/" + id))
                .body("allowedActions", equalTo(List.of()));
        officer.post("/v1/jobs/" + id + "/cancel", Map.of()).statusCode(409).body("code", equalTo("job-ended"));
    }

    private io.restassured.response.ValidatableResponse keyed(String key, byte[] file) {
        return given().header("Authorization", "Bearer " + officer.token())
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .queryParam("kind", "MEMBERS")
                .queryParam("organizationId", union)
                .body(file)
                .post("/v1/imports")
                .then();
    }

    private static List<Object> figures(io.restassured.path.json.JsonPath view) {
        return List.of(
                view.get("state"), view.get("rows"), view.get("created"), view.get("unchanged"), view.get("rejected"));
    }

    private int members() {
        return officer.get("/v1/members?count=true&organizationId=" + union)
                .extract()
                .path("count");
    }
}
