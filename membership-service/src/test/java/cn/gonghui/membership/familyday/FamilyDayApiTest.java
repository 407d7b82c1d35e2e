package cn.gonghui.membership.familyday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MembershipTest
class FamilyDayApiTest {

    @Test
    void family_with_all_stamps_has_done_all_tasks_and_a_stamp_counts_once() {
        var district = Tree.district(Tree.municipal());
        var officer = Calls.officerOf(district);
        var id = Activities.open(officer, district, "FAMILY_DAY", 10);
        var union = Tree.union(district);
        var parent = Activities.member(union);
        var single = Activities.member(union);
        String registration = officer.post("/v1/activities/" + id + "/registrations", Activities.family(parent, 1))
                .statusCode(201)
                .extract()
                .path("id");
        officer.post("/v1/activities/" + id + "/registrations", Activities.individual(single))
                .statusCode(201);
        int version = officer.get("/v1/activities/" + id).extract().path("version");
        officer.put(
                        "/v1/activities/" + id + "/task-stations",
                        version,
                        Map.of(
                                "stations",
                                List.of(
                                        Map.of("code", "ICE", "name", "破冰互动"),
                                        Map.of("code", "RUBBING", "name", "手工拓印", "task", "拓印"))))
                .statusCode(200);
        Activities.begin(officer, id);
        officer.post(
                        "/v1/activities/" + id + "/check-ins/batch",
                        Map.of("items", List.of(Map.of("memberId", parent), Map.of("memberId", single))))
                .body("items.status", contains(201, 201));
        stamp(officer, id, single, "ICE").body("items[0].problem.code", equalTo("not-a-family"));
        stamp(officer, id, parent, "ICE").body("items[0].value.missing", contains("RUBBING"));
        stamp(officer, id, parent, "ICE").body("items[0].value.stamps", hasSize(1));
        stamp(officer, id, parent, "RUBBING").body("items[0].value.completedAt", notNullValue());
        Activities.as(parent)
                .get("/v1/activities/" + id + "/registrations/" + registration + "/stamp-card")
                .statusCode(200)
                .body("missing", hasSize(0));
        Activities.as(single)
                .get("/v1/activities/" + id + "/registrations/" + registration + "/stamp-card")
                .statusCode(404);
        officer.get("/v1/activities/" + id + "/figures")
                .body("completions", equalTo(1))
                .body("families", equalTo(1))
                .body("participants", equalTo(3));
    }

    private static ValidatableResponse stamp(Calls officer, UUID id, UUID member, String station) {
        return officer.post(
                "/v1/activities/" + id + "/stamps/batch",
                Map.of("items", List.of(Map.of("memberId", member, "station", station))));
    }
}
