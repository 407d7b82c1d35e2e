package cn.gonghui.innovation.alliance;

import static cn.gonghui.innovation.World.admin;
import static cn.gonghui.innovation.World.officerOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.data.Ids;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InnovationTest
class AllianceApiTest {

    @Inject
    World world;

    World.City city;

    @BeforeEach
    void a_city() {
        world.quiet();
        city = world.city();
    }

    @Test
    void the_chair_passes_from_unit_to_unit_and_every_day_has_exactly_one() {
        var alliance = found();
        handOver(alliance, city.bus(), "李建国", "2022-10-20").statusCode(200);
        handOver(alliance, city.railway(), "孙卫国", "2024-05-24").statusCode(200);

        officerOf(city.transport())
                .get("/v1/alliances/{id}/chair-terms", alliance)
                .then()
                .statusCode(200)
                .body(
                        "items.organizationId",
                        contains(
                                city.metro().toString(),
                                city.bus().toString(),
                                city.railway().toString()))
                .body("items.chairPersonName", contains("赵启明", "李建国", "孙卫国"))
                .body("items.from", contains("2021-04-16", "2022-10-20", "2024-05-24"))
                .body("items.to", contains("2022-10-20", "2024-05-24", null))
                .body("items.handedOverOn", contains("2022-10-20", "2024-05-24", null));

        chairOn(alliance, "2021-04-15", null);
        chairOn(alliance, "2021-04-16", city.metro());
        chairOn(alliance, "2022-10-19", city.metro());
        chairOn(alliance, "2022-10-20", city.bus());
        chairOn(alliance, "2024-05-24", city.railway());
    }

    @Test
    void the_same_hand_over_again_changes_nothing() {
        var alliance = found();
        var first = handOver(alliance, city.bus(), "李建国", "2022-10-20").extract();
        handOver(alliance, city.bus(), "李建国", "2022-10-20")
                .statusCode(200)
                .body("version", equalTo(first.path("version")));
        officerOf(city.transport())
                .get("/v1/alliances/{id}/chair-terms", alliance)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void a_hand_over_before_the_current_term_or_in_the_future_is_refused() {
        var alliance = found();
        handOver(alliance, city.bus(), "李建国", "2021-04-16")
                .statusCode(409)
                .body("code", equalTo("hand-over-before-term"));
        handOver(alliance, city.bus(), "李建国", "2999-01-01").statusCode(409).body("code", equalTo("in-future"));
    }

    @Test
    void a_hand_over_wants_the_version_that_the_caller_has_seen() {
        var alliance = found();
        var request = handOverTo(city.bus(), "李建国", "2022-10-20");
        officerOf(city.transport())
                .body(request)
                .post("/v1/alliances/{id}/hand-over", alliance)
                .then()
                .statusCode(428);
        officerOf(city.transport())
                .header("If-Match", "\"77\"")
                .body(request)
                .post("/v1/alliances/{id}/hand-over", alliance)
                .then()
                .statusCode(412);
    }

    @Test
    void an_unknown_chair_unit_is_named_by_its_place() {
        var alliance = found();
        handOver(alliance, Ids.next(), "李建国", "2022-10-20")
                .statusCode(400)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/organizationId"));
    }

    @Test
    void a_member_unit_reads_the_alliance_but_only_the_founder_changes_it() {
        var alliance = found();
        officerOf(city.railway()).get("/v1/alliances/{id}", alliance).then().statusCode(404);
        join(alliance, Map.of("organizationId", city.railway(), "joinedOn", "2021-04-16"))
                .statusCode(201);

        officerOf(city.railway()).get("/v1/alliances/{id}", alliance).then().statusCode(200);
        officerOf(city.railway())
                .header("If-Match", "*")
                .body(handOverTo(city.railway(), "孙卫国", "2024-05-24"))
                .post("/v1/alliances/{id}/hand-over", alliance)
                .then()
                .statusCode(403);
        var stranger = world.organization("另一产业工会", "INDUSTRY_FEDERATION", city.federation());
        officerOf(stranger).get("/v1/alliances/{id}", alliance).then().statusCode(404);
        officerOf(stranger)
                .queryParam("count", true)
                .get("/v1/alliances")
                .then()
                .body("items", hasSize(0))
                .body("count", equalTo(0));
    }

    @Test
    void members_stand_in_the_alliance_from_joining_until_leaving() {
        var alliance = found();
        var bus = Map.<String, Object>of("organizationId", city.bus(), "joinedOn", "2021-05-01");
        var membership = join(alliance, bus).statusCode(201).extract();
        join(alliance, bus).statusCode(200).body("id", equalTo(membership.path("id")));
        join(alliance, Map.of("organizationId", city.bus(), "joinedOn", "2021-06-01"))
                .statusCode(409)
                .body("code", equalTo("already-in-alliance"));

        officerOf(city.transport())
                .header("If-Match", membership.header("ETag"))
                .body(Map.of("leftOn", "2023-09-01"))
                .post("/v1/alliances/{id}/members/{member}/leave", alliance, membership.path("id"))
                .then()
                .statusCode(200)
                .body("leftOn", equalTo("2023-09-01"))
                .header("ETag", not(equalTo(membership.header("ETag"))));
        join(alliance, Map.of("organizationId", city.bus(), "joinedOn", "2024-01-01"))
                .statusCode(201);

        membersOn(alliance, "2021-04-30", 0);
        membersOn(alliance, "2021-05-01", 1);
        membersOn(alliance, "2023-08-31", 1);
        membersOn(alliance, "2023-09-01", 0);
        membersOn(alliance, "2024-01-01", 1);
    }

    @Test
    void a_group_has_its_alliance_under_the_citys() {
        var alliance = found();
        join(alliance, Map.of("organizationId", city.bus(), "joinedOn", "2021-04-16"))
                .statusCode(201);
        var request = founding(Ids.next(), city.bus(), city.bus());
        request.put("parentAllianceId", alliance);
        officerOf(city.bus())
                .body(request)
                .post("/v1/alliances")
                .then()
                .statusCode(201)
                .body("parentAllianceId", equalTo(alliance.toString()));
        officerOf(city.transport())
                .queryParam("parentAllianceId", alliance)
                .get("/v1/alliances")
                .then()
                .body("items.organizationId", contains(city.bus().toString()));
    }

    @Test
    void the_same_founding_again_answers_the_same_alliance_and_another_is_refused() {
        var alliance = found();
        handOver(alliance, city.bus(), "李建国", "2022-10-20").statusCode(200);
        officerOf(city.transport())
                .body(founding(alliance, city.transport(), city.metro()))
                .post("/v1/alliances")
                .then()
                .statusCode(200)
                .body("chair.organizationId", equalTo(city.bus().toString()));
        officerOf(city.transport())
                .body(founding(alliance, city.transport(), city.bus()))
                .post("/v1/alliances")
                .then()
                .statusCode(409)
                .body("code", equalTo("id-taken"));
    }

    @Test
    void council_resolutions_and_charters_are_dated() {
        var alliance = found();
        officerOf(city.transport())
                .body(Map.of(
                        "organizationId", city.bus(),
                        "personName", "周明远",
                        "position", "VICE_CHAIR",
                        "from", "2021-06-01"))
                .post("/v1/alliances/{id}/council-seats", alliance)
                .then()
                .statusCode(201);
        var resolution = Map.of("number", "2022-01", "title", "决议", "text", "同意。", "adoptedOn", "2022-01-10");
        for (var status : List.of(201, 200)) {
            officerOf(city.transport())
                    .body(resolution)
                    .post("/v1/alliances/{id}/resolutions", alliance)
                    .then()
                    .statusCode(status);
        }
        officerOf(city.transport())
                .body(Map.of("text", "新章程", "adoptedOn", "2023-03-01"))
                .post("/v1/alliances/{id}/charters", alliance)
                .then()
                .statusCode(201);

        var stood = Map.of("2021-05-31", List.of(0, 0, "章程"), "2022-02-01", List.of(1, 1, "章程"));
        stood.forEach((day, expected) -> {
            officerOf(city.transport())
                    .queryParam("asOf", day)
                    .get("/v1/alliances/{id}/council-seats", alliance)
                    .then()
                    .body("items.size()", equalTo(expected.get(0)));
            officerOf(city.transport())
                    .queryParam("asOf", day)
                    .get("/v1/alliances/{id}/resolutions", alliance)
                    .then()
                    .body("items.size()", equalTo(expected.get(1)));
            officerOf(city.transport())
                    .queryParam("asOf", day)
                    .get("/v1/alliances/{id}", alliance)
                    .then()
                    .body("charter.text", equalTo(expected.get(2)));
        });
        officerOf(city.transport()).get("/v1/alliances/{id}", alliance).then().body("charter.text", equalTo("新章程"));
    }

    private UUID found() {
        var id = Ids.next();
        admin().body(founding(id, city.transport(), city.metro()))
                .post("/v1/alliances")
                .then()
                .statusCode(201);
        return id;
    }

    private Map<String, Object> founding(UUID id, UUID organization, UUID chair) {
        var request = new HashMap<String, Object>();
        request.put("id", id);
        request.put("organizationId", organization);
        request.put("name", "创新工作室联盟");
        request.put("industry", "交通运输");
        request.put("foundedOn", "2021-04-16");
        request.put("charter", "章程");
        request.put("chair", Map.of("organizationId", chair, "chairPersonName", "赵启明"));
        return request;
    }

    private ValidatableResponse handOver(UUID alliance, UUID organization, String person, String from) {
        var current = officerOf(city.transport()).get("/v1/alliances/{id}", alliance);
        return officerOf(city.transport())
                .header("If-Match", current.header("ETag"))
                .body(handOverTo(organization, person, from))
                .post("/v1/alliances/{id}/hand-over", alliance)
                .then();
    }

    private static Map<String, Object> handOverTo(UUID organization, String person, String from) {
        return Map.of("organizationId", organization, "chairPersonName", person, "from", from);
    }

    private ValidatableResponse join(UUID alliance, Map<String, Object> request) {
        return officerOf(city.transport())
                .body(request)
                .post("/v1/alliances/{id}/members", alliance)
                .then();
    }

    private void chairOn(UUID alliance, String day, UUID organization) {
        officerOf(city.transport())
                .queryParam("asOf", day)
                .get("/v1/alliances/{id}", alliance)
                .then()
                .statusCode(200)
                .body(
                        organization == null ? "chair" : "chair.organizationId",
                        organization == null ? nullValue() : equalTo(organization.toString()));
    }

    private void membersOn(UUID alliance, String day, int number) {
        officerOf(city.transport())
                .queryParam("asOf", day)
                .get("/v1/alliances/{id}/members", alliance)
                .then()
                .body("items", hasSize(number));
        officerOf(city.transport())
                .queryParam("asOf", day)
                .get("/v1/alliances/{id}", alliance)
                .then()
                .body("members", equalTo(number));
    }
}
