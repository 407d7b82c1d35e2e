package cn.gonghui.membership.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How people take part in a meeting, and where. */
@MembershipTest
class MeetingVenueTest {

    private UUID municipal;
    private UUID district;
    private Calls officer;

    @BeforeEach
    void enter_a_district() {
        municipal = Tree.municipal();
        district = Tree.district(municipal);
        officer = Calls.officerOf(district);
    }

    @Test
    void stream_has_an_address_and_a_meeting_on_site_has_no_stream() {
        var body = Meetings.of(district, "WORKER");
        for (var mode : List.of("ONLINE", "HYBRID")) {
            body.put("mode", mode);
            body.remove("streamAddress");
            refused(officer.post("/v1/meetings", body), "stream-address-required");
            body.put("streamAddress", "https://live.example.cn/cp0524");
            officer.post("/v1/meetings", body).statusCode(201);
        }
        body.put("mode", "ON_SITE");
        refused(officer.post("/v1/meetings", body), "stream-address-on-site");
        body.remove("streamAddress");
        var id = officer.post("/v1/meetings", body).statusCode(201).extract().path("id");
        refused(officer.patch("/v1/meetings/" + id, 0, Map.of("mode", "HYBRID")), "stream-address-required");
        officer.transition("/v1/meetings/" + id + "/open", 0, Map.of()).statusCode(200);
        officer.post("/v1/meetings/" + id + "/stream-views", Map.of("views", 1))
                .statusCode(409)
                .body("code", equalTo("meeting-not-streamed"));
    }

    @Test
    void who_runs_a_venue_finds_the_meetings_of_others_in_which_it_is() {
        var street = Tree.union(district);
        var body = Meetings.of(district, "WORKER");
        body.put(
                "venues",
                List.of(
                        Map.of("name", "主会场", "main", true),
                        Map.of("name", "分会场", "organizationId", street),
                        Map.of("name", "第二分会场", "organizationId", street)));
        String id = officer.post("/v1/meetings", body).statusCode(201).extract().path("id");
        Meetings.plan(officer, district, "WORKER");
        var clerk = Calls.officerOf(street);
        clerk.get("/v1/meetings").body("items", hasSize(0));
        var found = "/v1/meetings?venueOrganizationId=" + street;
        for (var query : List.of("", "&sort=-startsAt", "&hostId=" + district)) {
            officer.get(found + query).statusCode(200).body("items.id", contains(id));
        }
        clerk.get(found + "&count=true&sort=startsAt")
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].allowedActions", hasSize(0))
                .body("count", equalTo(1));
        clerk.get("/v1/meetings?venueOrganizationId=" + district).statusCode(404);
        Calls.officerOf(Tree.union()).get(found).statusCode(404);
    }

    @Test
    void meeting_that_is_only_online_needs_no_place() {
        var body = Meetings.of(district, "WORKER");
        body.remove("venues");
        refused(officer.post("/v1/meetings", body), "one-main-venue");
        body.put("mode", "ONLINE");
        officer.post("/v1/meetings", body)
                .statusCode(201)
                .body("venues.main", contains(true))
                .body("venues[0].address", equalTo(null));
    }

    @Test
    void venues_are_added_edited_and_taken_out_until_the_meeting_is_held() {
        var id = Meetings.open(officer, district, "WORKER");
        var venues = "/v1/meetings/" + id + "/venues/";
        officer.transition(venues, 0, Map.of("name", "回龙观分会场")).statusCode(412);
        String added = officer.transition(venues, 1, Map.of("name", "回龙观分会场", "booths", List.of("LEGAL_ADVICE")))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("venues.name", contains("主会场", "分会场", "回龙观分会场"))
                .body("venues.main", contains(true, false, false))
                .extract()
                .path("venues[2].id");
        officer.get(venues + added)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("回龙观分会场"))
                .body("meetingId", equalTo(id));
        officer.patch(venues + added, 2, Map.of("name", "天通苑分会场", "capacity", 80))
                .statusCode(200)
                .body("venues[2].name", equalTo("天通苑分会场"))
                .body("venues[2].capacity", equalTo(80))
                .body("venues[2].booths", contains("LEGAL_ADVICE"));
        remove(venues + added, 3).statusCode(200).body("venues.name", contains("主会场", "分会场"));
        officer.patch(venues + added, 4, Map.of("name", "没有了")).statusCode(404);
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of("planned", "opened", "venue-added", "venue-edited", "venue-removed"),
                        FeedTail.typesOf(UUID.fromString(id)).stream()
                                .map(type -> type.replaceAll(".*meeting\\.|\\.v1", ""))
                                .toList()));
        officer.transition("/v1/meetings/" + id + "/hold", 4, Map.of()).statusCode(200);
        officer.transition(venues, 5, Map.of("name", "回龙观分会场"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void every_street_and_town_of_the_city_has_a_venue_of_one_meeting() {
        var body = Meetings.of(district, "WORKER");
        body.put("venues", venues(500));
        var id = officer.post("/v1/meetings", body).statusCode(201).extract().<String>path("id");
        officer.transition("/v1/meetings/" + id + "/venues", 0, Map.of("name", "分会场"))
                .statusCode(409)
                .body("code", equalTo("too-many-venues"));
        officer.get("/v1/meetings/" + id + "/figures").body("venues", hasSize(500));
        body.put("venues", venues(501));
        officer.post("/v1/meetings", body).statusCode(400).body("errors.pointer", contains("/venues"));
    }

    private static List<Map<String, Object>> venues(int number) {
        return IntStream.range(0, number)
                .mapToObj(place -> Map.<String, Object>of("name", "会场 " + place, "main", place == 0))
                .toList();
    }

    @Test
    void booths_of_a_venue_change_after_planning() {
        var id = Meetings.plan(officer, district, "WORKER");
        var main = "/v1/meetings/" + id + "/venues/"
                + officer.get("/v1/meetings/" + id).extract().path("venues[0].id");
        officer.patch(main, 0, Map.of("booths", List.of("LEGAL_ADVICE", "CARD_DESK")))
                .statusCode(200)
                .body("venues[0].booths", contains("CARD_DESK", "LEGAL_ADVICE"));
        officer.patch(main, 1, Map.of("capacity", 40)).body("venues[0].booths", hasSize(2));
        officer.patch(main, 2, Collections.singletonMap("booths", null)).body("venues[0].booths", hasSize(0));
        officer.get(main).body("booths", hasSize(0));
        officer.patch(main, 3, Map.of("booths", List.of("SPA"))).statusCode(400);
    }

    @Test
    void main_venue_and_venues_in_use_stay() {
        var id = Meetings.open(officer, district, "WORKER");
        var venues = "/v1/meetings/" + id + "/venues/";
        List<String> ids = officer.get("/v1/meetings/" + id).extract().path("venues.id");
        remove(venues + ids.get(0), 1).statusCode(409).body("code", equalTo("main-venue-stays"));
        var application = Applications.at(Tree.union(district), UUID.fromString(id));
        application.put("venueId", ids.get(1));
        officer.post("/v1/applications", application).statusCode(201);
        remove(venues + ids.get(1), 1).statusCode(409).body("code", equalTo("venue-in-use"));
        String third =
                officer.transition(venues, 1, Map.of("name", "第三会场")).extract().path("venues[2].id");
        officer.post("/v1/meetings/" + id + "/stream-views", Map.of("venueId", third, "views", 5))
                .statusCode(200);
        remove(venues + third, officer.get("/v1/meetings/" + id).extract().<Integer>path("version"))
                .statusCode(409)
                .body("code", equalTo("venue-in-use"));
    }

    @Test
    void organisation_in_charge_is_below_the_caller_or_above_the_host() {
        var foreign = Tree.enter("朝阳区总工会", "DISTRICT_FEDERATION", municipal, "110105");
        for (var unknown : List.of(foreign, UUID.randomUUID())) {
            var body = Meetings.of(district, "WORKER");
            body.put("venues", List.of(Map.of("name", "主会场", "main", true, "organizationId", unknown)));
            officer.post("/v1/meetings", body)
                    .statusCode(400)
                    .body("errors.pointer", contains("/venues/0/organizationId"))
                    .body("errors.code", contains("unknown-reference"));
        }
        var body = Meetings.of(district, "WORKER");
        body.put(
                "venues",
                List.of(
                        Map.of("name", "主会场", "main", true, "organizationId", municipal),
                        Map.of("name", "分会场", "organizationId", Tree.street(district))));
        String id = officer.post("/v1/meetings", body).statusCode(201).extract().path("id");
        String main = officer.get("/v1/meetings/" + id).extract().path("venues[0].id");
        for (var unknown : List.of(foreign, UUID.randomUUID())) {
            refused(
                    officer.transition(
                            "/v1/meetings/" + id + "/venues", 0, Map.of("name", "三", "organizationId", unknown)),
                    "unknown-reference");
            refused(
                    officer.patch("/v1/meetings/" + id + "/venues/" + main, 0, Map.of("organizationId", unknown)),
                    "unknown-reference");
        }
        officer.patch("/v1/meetings/" + id + "/venues/" + main, 0, Map.of("organizationId", district))
                .statusCode(200)
                .body("venues[0].organizationId", equalTo(district.toString()));
    }

    private ValidatableResponse remove(String path, long version) {
        return officer.delete(path, version);
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(400).body("errors.code", contains(code));
    }
}
