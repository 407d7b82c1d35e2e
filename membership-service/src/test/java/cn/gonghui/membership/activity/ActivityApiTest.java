package cn.gonghui.membership.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.organization.Tree;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class ActivityApiTest {

    private UUID district;
    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_district() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        officer = Calls.officerOf(district);
    }

    @Test
    void edition_is_there_once_in_its_series() {
        String series = officer.post("/v1/activity-series", Map.of("organizationId", district, "name", "健康杯"))
                .statusCode(201)
                .extract()
                .path("id");
        officer.post("/v1/activity-series", Map.of("organizationId", district, "name", "健康杯"))
                .statusCode(409)
                .body("code", equalTo("series-name-taken"));
        var body = Activities.of(district, "WALK");
        body.put("seriesId", series);
        officer.post("/v1/activities", body).statusCode(400);
        body.put("edition", 17);
        officer.post("/v1/activities", body).statusCode(201);
        officer.post("/v1/activities", body).statusCode(409).body("code", equalTo("edition-taken"));
        body.put("edition", 18);
        officer.post("/v1/activities", body).statusCode(201);
        officer.get("/v1/activities?seriesId=" + series).body("items.edition", contains(17, 18));
    }

    @Test
    void draft_is_the_organisers_alone_and_what_is_published_everybodys() {
        var id = Activities.create(officer, Activities.of(district, "OTHER"));
        var member = Activities.as(Activities.member(Tree.union()));
        var stranger = Calls.officerOf(Tree.district(Tree.municipal()));
        member.get("/v1/activities/" + id).statusCode(404);
        stranger.get("/v1/activities/" + id).statusCode(404);
        stranger.get("/v1/activities?organizerId=" + district).statusCode(200).body("items", hasSize(0));
        officer.transition("/v1/activities/" + id + "/publish", 0, Map.of())
                .statusCode(200)
                .body("status", equalTo("REGISTRATION_OPEN"))
                .body("allowedActions", contains("EDIT", "CANCEL"));
        member.get("/v1/activities/" + id).statusCode(200).body("allowedActions", hasSize(0));
        stranger.get("/v1/activities?organizerId=" + district).body("items", hasSize(1));
        stranger.transition("/v1/activities/" + id + "/cancel", 2, Map.of("reason", "x"))
                .statusCode(404);
        Calls.nobody().get("/v1/activities/" + id).statusCode(401);
    }

    @Test
    void same_reference_answers_the_same_activity_and_another_content_is_refused() {
        var body = Activities.of(district, "OTHER");
        body.put("externalReference", "A-1");
        var id = Activities.create(officer, body);
        officer.post("/v1/activities", body)
                .statusCode(200)
                .header("Location", endsWith("/v1/activities/" + id))
                .body("id", equalTo(id.toString()));
        body.put("title", "另一个");
        officer.post("/v1/activities", body).statusCode(409).body("code", equalTo("activity-reference-taken"));
    }

    @Test
    void once_it_has_begun_only_links_change_and_once_finished_it_counts() {
        var body = Activities.plain(district, "OTHER");
        body.put("startsAt", Instant.now().minusSeconds(60).toString());
        body.put(
                "programme",
                List.of(
                        Map.of("title", "信仰", "items", List.of(Map.of("title", "合唱", "organizationId", union))),
                        Map.of("title", "奋斗", "items", List.of(Map.of("title", "朗诵")))));
        var id = Activities.create(officer, body);
        officer.transition("/v1/activities/" + id + "/publish", 0, Map.of())
                .statusCode(200)
                .body("status", equalTo("UNDER_WAY"))
                .body("programme.title", contains("信仰", "奋斗"));
        int version = officer.get("/v1/activities/" + id).extract().path("version");
        officer.patch("/v1/activities/" + id, version, Map.of("title", "改名"))
                .statusCode(409)
                .body("code", equalTo("activity-has-begun"));
        officer.patch("/v1/activities/" + id, version, Map.of("links", List.of(link("http://a.example.cn/1.jpg"))))
                .statusCode(400);
        officer.patch("/v1/activities/" + id, version, Map.of("links", List.of(link("https://a.example.cn/1.jpg"))))
                .statusCode(200);
        officer.transition("/v1/activities/" + id + "/finish", version + 1, Map.of())
                .statusCode(200)
                .body("status", equalTo("FINISHED"));
        officer.get("/v1/activities/" + id + "/figures").body("participants", equalTo(0));
    }

    @Test
    void registration_that_is_prolonged_opens_again() {
        var id = Activities.open(officer, district, "WALK", 5);
        var path = "/v1/activities/" + id;
        var now = Instant.now();
        int open = officer.get(path).extract().path("version");
        int closed = officer.patch(
                        path,
                        open,
                        Map.of("registrationClosesAt", now.minusSeconds(1).toString()))
                .body("status", equalTo("REGISTRATION_CLOSED"))
                .extract()
                .path("version");
        var member = Activities.member(Tree.union(district));
        officer.post(path + "/registrations", Activities.individual(member)).statusCode(409);
        officer.patch(
                        path,
                        closed,
                        Map.of("registrationClosesAt", now.plusSeconds(3600).toString()))
                .statusCode(200)
                .body("status", equalTo("REGISTRATION_OPEN"));
        officer.post(path + "/registrations", Activities.individual(member)).statusCode(201);
    }

    @Test
    void cancelling_takes_its_registrations_along() {
        var id = Activities.open(officer, district, "OTHER", 1);
        var first = Activities.member(union);
        String registration = officer.post("/v1/activities/" + id + "/registrations", Activities.individual(first))
                .statusCode(201)
                .extract()
                .path("id");
        int version = officer.get("/v1/activities/" + id).extract().path("version");
        officer.transition("/v1/activities/" + id + "/cancel", version, Map.of("reason", "大风"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        Activities.as(first)
                .get("/v1/activities/" + id + "/registrations/" + registration)
                .body("status", equalTo("CANCELLED"));
        officer.get("/v1/activities/" + id + "/places").body("taken", equalTo(0));
        officer.post("/v1/activities/" + id + "/registrations", Activities.individual(Activities.member(union)))
                .statusCode(409)
                .body("code", equalTo("registration-closed"));
    }

    private static Map<String, Object> link(String address) {
        return Map.of("kind", "PHOTO", "address", address);
    }
}
