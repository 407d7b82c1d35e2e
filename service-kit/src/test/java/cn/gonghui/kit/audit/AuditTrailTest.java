package cn.gonghui.kit.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.probe.access.ProbePaths;
import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.OwnerConnection;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The trail over HTTP. */
@KitTest
class AuditTrailTest {

    @Inject
    Trail trail;

    @BeforeEach
    void plant_the_tree() {
        plant(ProbePaths.DISTRICT, path(ProbePaths.ROOT) + step(ProbePaths.DISTRICT));
    }

    @Test
    void a_record_tells_who_did_what_and_where_it_is_chained() {
        var lamp = UUID.randomUUID();
        var record = trail.write(lamp, ProbePaths.DISTRICT, 1).getFirst();
        trail.chained();
        auditor()
                .get("/v1/audit-records/" + record)
                .then()
                .statusCode(200)
                .body("actor.subject", equalTo("system"))
                .body("action", equalTo("lamp.lit"))
                .body("objectId", equalTo(lamp.toString()))
                .body("organizationId", equalTo(ProbePaths.DISTRICT.toString()))
                .body("before", nullValue())
                .body("after.watts", equalTo(1))
                .body("reason", equalTo("number 1"))
                .body("chain.position", notNullValue())
                .body("chain.hash.length()", equalTo(64));
    }

    @Test
    void pages_go_through_the_records_once_and_the_newest_come_first() {
        var lamp = UUID.randomUUID();
        trail.write(lamp, null, 5);
        var page = auditor()
                .queryParam("objectId", lamp)
                .queryParam("limit", 3)
                .queryParam("count", true)
                .get("/v1/audit-records")
                .then()
                .statusCode(200)
                .body("items.after.watts", contains(5, 4, 3))
                .body("count", equalTo(5))
                .extract()
                .jsonPath();
        auditor()
                .queryParam("objectId", lamp)
                .queryParam("cursor", page.getString("nextCursor"))
                .get("/v1/audit-records")
                .then()
                .body("items.after.watts", contains(2, 1))
                .body("nextCursor", nullValue());
        auditor()
                .queryParam("objectId", lamp)
                .queryParam("sort", "recordedAt")
                .queryParam("fields", "after")
                .get("/v1/audit-records")
                .then()
                .body("items.after.watts", contains(1, 2, 3, 4, 5))
                .body("items[0].id", nullValue());
    }

    @Test
    void records_are_found_by_action_actor_time_and_subtree() {
        var lamp = UUID.randomUUID();
        var before = Instant.now();
        trail.write(lamp, ProbePaths.DISTRICT, 2);
        for (var query : new String[][] {
            {"action", "lamp.lit"}, {"actor", "system"}, {"organizationId", ProbePaths.DISTRICT.toString()}
        }) {
            auditor()
                    .queryParam(query[0], query[1])
                    .queryParam("from", before.toString())
                    .get("/v1/audit-records")
                    .then()
                    .statusCode(200)
                    .body("items.objectId", contains(lamp.toString(), lamp.toString()));
        }
        auditor()
                .queryParam("objectId", lamp)
                .queryParam("to", before.toString())
                .get("/v1/audit-records")
                .then()
                .body("items", empty());
        auditor()
                .queryParam("updatedSince", before.toString())
                .queryParam("organizationId", ProbePaths.DISTRICT)
                .get("/v1/audit-records")
                .then()
                .body("items.after.watts", contains(1, 2));
    }

    @Test
    void an_auditor_of_a_subtree_sees_only_that() {
        var inside = trail.write(UUID.randomUUID(), ProbePaths.DISTRICT, 1).getFirst();
        var cityWide = trail.write(UUID.randomUUID(), null, 1).getFirst();
        var district = TestIssuer.token().role("auditor").organization(ProbePaths.DISTRICT);
        as(district).get("/v1/audit-records/" + inside).then().statusCode(200);
        as(district).get("/v1/audit-records/" + cityWide).then().statusCode(404);
        as(district)
                .queryParam("limit", 1)
                .get("/v1/audit-records")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(inside.toString()));
        as(district)
                .queryParam("organizationId", ProbePaths.ROOT)
                .get("/v1/audit-records")
                .then()
                .statusCode(404);
    }

    @Test
    void records_of_many_organisations_come_in_one_order_for_a_district_and_for_the_whole_tree() {
        var unions = Stream.generate(UUID::randomUUID).limit(3).toList();
        unions.forEach(union -> plant(union, path(ProbePaths.ROOT) + step(ProbePaths.DISTRICT) + step(union)));
        var from = Instant.now();
        var written = IntStream.range(0, 9)
                .mapToObj(number -> trail.write(UUID.randomUUID(), unions.get(number * number % 3), 1)
                        .getFirst()
                        .toString())
                .toList();
        for (var place : List.of(ProbePaths.DISTRICT, ProbePaths.ROOT)) {
            var token = TestIssuer.token().role("auditor").organization(place);
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var request = as(token).queryParam("from", from.toString()).queryParam("limit", 2);
                var page = (cursor == null ? request.queryParam("count", true) : request.queryParam("cursor", cursor))
                        .get("/v1/audit-records")
                        .then()
                        .statusCode(200)
                        .body("count", cursor == null ? equalTo(9) : nullValue())
                        .extract()
                        .jsonPath();
                seen.addAll(page.getList("items.id"));
                cursor = page.getString("nextCursor");
            } while (cursor != null);
            assertEquals(written.reversed(), seen);
        }
    }

    @Test
    void officers_do_not_read_the_trail() {
        as(TestIssuer.token().role("officer").organization(ProbePaths.ROOT))
                .get("/v1/audit-records")
                .then()
                .statusCode(403);
        auditor().queryParam("sort", "action").get("/v1/audit-records").then().statusCode(400);
    }

    private static RequestSpecification auditor() {
        return as(TestIssuer.token().role("auditor"));
    }

    private static RequestSpecification as(TestToken token) {
        return given().auth().oauth2(token.build());
    }

    private static void plant(UUID organization, String path) {
        OwnerConnection.execute("insert into counter_group select '" + organization + "', '" + path
                + "' where not exists (select from counter_group where id = '" + organization + "')");
    }

    private static String path(UUID root) {
        return "/" + step(root);
    }

    private static String step(UUID id) {
        return id.toString().replace("-", "") + "/";
    }
}
