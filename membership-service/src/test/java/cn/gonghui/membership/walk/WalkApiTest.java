package cn.gonghui.membership.walk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MembershipTest
class WalkApiTest {

    @Test
    void who_passes_every_check_point_of_a_route_finishes_once() {
        var district = Tree.district(Tree.municipal());
        var officer = Calls.officerOf(district);
        var id = Activities.open(officer, district, "WALK", 10);
        var union = Tree.union(district);
        var walker = Activities.member(union);
        var idler = Activities.member(union);
        for (var member : List.of(walker, idler)) {
            officer.post("/v1/activities/" + id + "/registrations", Activities.individual(member))
                    .statusCode(201);
        }
        int version = officer.get("/v1/activities/" + id).extract().path("version");
        officer.put("/v1/activities/" + id + "/routes", version, Map.of("routes", List.of(route())))
                .statusCode(200)
                .body("version", equalTo(version + 1));
        Activities.begin(officer, id);
        int begun = officer.get("/v1/activities/" + id).extract().path("version");
        officer.put("/v1/activities/" + id + "/routes", begun, Map.of("routes", List.of(route())))
                .statusCode(409);
        pass(officer, id, walker, "HALF").body("items[0].problem.code", equalTo("not-checked-in"));
        officer.post(
                        "/v1/activities/" + id + "/check-ins/batch",
                        Map.of("items", List.of(Map.of("memberId", walker), Map.of("memberId", idler))))
                .body("items.status", contains(201, 201));
        pass(officer, id, walker, "FINISH", Instant.now().minus(Duration.ofDays(2)))
                .body("items[0].problem.code", equalTo("activity-not-under-way"));
        pass(officer, id, walker, "FINISH").body("items[0].value.finished", equalTo(false));
        pass(officer, id, walker, "HALF").body("items[0].value.finished", equalTo(true));
        pass(officer, id, walker, "HALF").body("items[0].value.finished", equalTo(true));
        pass(officer, id, idler, "HALF").body("items[0].value.finished", equalTo(false));
        pass(officer, id, idler, "NOWHERE").body("items[0].status", equalTo(400));
        officer.get("/v1/activities/" + id + "/finishers").body("items.memberId", contains(walker.toString()));
        officer.get("/v1/activities/" + id + "/figures")
                .body("participants", equalTo(2))
                .body("finishers", equalTo(1));
    }

    private static Map<String, Object> route() {
        return Map.of(
                "code",
                "5KM",
                "name",
                "湖滨环线",
                "meters",
                5000,
                "checkPoints",
                List.of(
                        Map.of("code", "HALF", "name", "中途", "meters", 2500),
                        Map.of("code", "FINISH", "name", "终点", "meters", 5000)));
    }

    private static ValidatableResponse pass(Calls officer, UUID id, UUID member, String point) {
        return pass(officer, id, member, point, Instant.now());
    }

    private static ValidatableResponse pass(Calls officer, UUID id, UUID member, String point, Instant at) {
        var passing = Map.of("memberId", member, "route", "5KM", "checkPoint", point, "passedAt", at.toString());
        return officer.post("/v1/activities/" + id + "/passings/batch", Map.of("items", List.of(passing)));
    }
}
