package cn.gonghui.membership.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipStatements;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class MeetingApiTest {

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
    void meeting_goes_from_planned_to_open_to_held_and_no_further() {
        var id = Meetings.plan(officer, district, "WORKER");
        officer.get("/v1/meetings/" + id)
                .body("status", equalTo("PLANNED"))
                .body("venues.name", contains("主会场", "分会场"))
                .body("venues.organizationId", contains(district.toString(), district.toString()))
                .body("allowedActions", contains("EDIT", "OPEN", "CANCEL"));
        act(id, "hold", 0).statusCode(409);
        act(id, "open", 0).statusCode(200).body("status", equalTo("OPEN"));
        act(id, "hold", 1).statusCode(200).body("status", equalTo("HELD")).body("allowedActions", hasSize(0));
        officer.transition("/v1/meetings/" + id + "/cancel", 2, Map.of("reason", "暴雨"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void page_of_fifty_meetings_takes_as_many_statements_as_one_of_five() {
        var items = IntStream.range(0, 50)
                .mapToObj(number -> Meetings.of(number % 2 == 0 ? district : union, "WORKER"))
                .toList();
        officer.post("/v1/meetings/batch", Map.of("items", items)).statusCode(200);
        var few = statements(5);
        assertTrue(few > 0);
        assertEquals(few, statements(50));
    }

    private int statements(int limit) {
        return MembershipStatements.count(
                "(?i)^select.*(meeting|organization)",
                () -> officer.get("/v1/meetings?limit=" + limit)
                        .statusCode(200)
                        .body("items", hasSize(limit))
                        .body("items.allowedActions", everyItem(hasItem("EDIT"))));
    }

    @Test
    void meeting_has_one_main_venue_and_ends_after_it_starts() {
        var body = Meetings.of(district, "WORKER");
        body.put("venues", List.of(Map.of("name", "甲", "main", true), Map.of("name", "乙", "main", true)));
        body.put("endsAt", "2024-05-24T01:00:00Z");
        officer.post("/v1/meetings", body)
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("one-main-venue", "end-before-start"));
    }

    @Test
    void order_that_the_list_does_not_have_is_no_matter_of_filters() {
        officer.get("/v1/meetings?sort=title").statusCode(400).body("errors.code", contains("unknown-value"));
        officer.get("/v1/meetings?sort=startsAt").statusCode(400).body("code", equalTo("sort-needs-filter"));
    }

    @Test
    void same_reference_answers_the_same_meeting() {
        var body = Meetings.of(district, "ENTERPRISE");
        body.put("externalReference", "CP-E-1");
        var id = officer.post("/v1/meetings", body).statusCode(201).extract().path("id");
        officer.post("/v1/meetings/batch", Map.of("items", List.of(body, body)))
                .body("items.value.id", contains(id, id))
                .body("items.status", contains(200, 200));
        officer.post("/v1/meetings", body).statusCode(200).header("Location", endsWith("/v1/meetings/" + id));
        body.put("title", "另一场");
        officer.post("/v1/meetings", body).statusCode(409).body("code", equalTo("meeting-reference-taken"));
    }

    @Test
    void figures_are_the_sum_of_the_venues_and_a_person_counts_once() {
        var id = Meetings.open(officer, district, "WORKER");
        List<String> venues = officer.get("/v1/meetings/" + id).extract().path("venues.id");
        var first = apply(id, venues.get(0));
        var second = apply(id, venues.get(1));
        checkIn(id, venues.get(0), first).statusCode(200);
        checkIn(id, venues.get(1), first).statusCode(200);
        checkIn(id, venues.get(1), second).statusCode(200);
        String again =
                checkIn(id, venues.get(1), second).statusCode(200).extract().path("id");
        checkIn(id, venues.get(1), second).body("id", equalTo(again));
        officer.post(
                        "/v1/applications/batch-accept",
                        Map.of("items", List.of(Map.of("id", first.get("id")), Map.of("id", second.get("id")))))
                .body("items.status", contains(200, 200));
        officer.post("/v1/meetings/" + id + "/stream-views", Map.of("views", 1280))
                .statusCode(200);
        act(id, "hold", 1).statusCode(200);
        officer.get("/v1/meetings/" + id + "/figures")
                .statusCode(200)
                .body("checkedIn", equalTo(3))
                .body("distinctPeople", equalTo(2))
                .body("streamViews", equalTo(1280))
                .body("applicationsSubmitted", equalTo(2))
                .body("applicationsAccepted", equalTo(2))
                .body("cardsIssued", equalTo(2))
                .body("venues.checkedIn", contains(1, 2))
                .body("venues.cardsIssued", contains(1, 1))
                .body("venues.streamViews", contains(1280, 0));
    }

    @Test
    void card_checks_its_member_in_and_the_same_person_with_his_application_is_the_same() {
        var id = Meetings.open(officer, district, "WORKER");
        var receipt = apply(id, null);
        var accepted = officer.transition("/v1/applications/" + receipt.get("id") + "/accept", 0, Map.of())
                .statusCode(200)
                .extract();
        String card = officer.get("/v1/cards/" + accepted.path("cardId"))
                .body("status", equalTo("ACTIVE"))
                .extract()
                .path("number");
        var byCard = officer.post("/v1/meetings/" + id + "/check-ins", Map.of("cardNumber", card))
                .statusCode(200)
                .body("memberId", equalTo(accepted.path("memberId")))
                .extract();
        checkIn(id, null, receipt).statusCode(200).body("id", equalTo(byCard.path("id")));
        officer.post(
                        "/v1/meetings/" + id + "/check-ins/batch",
                        Map.of(
                                "items",
                                List.of(Map.of("cardNumber", card), Map.of("applicationNumber", "4402917356610"))))
                .body("items.status", contains(201, 400));
    }

    @Test
    void applications_and_check_ins_are_taken_only_while_the_meeting_is_open() {
        var id = Meetings.plan(officer, district, "WORKER");
        Calls.nobody()
                .post("/v1/applications", Applications.at(union, UUID.fromString(id)))
                .statusCode(409)
                .body("code", equalTo("meeting-not-open"));
        officer.post("/v1/meetings/" + id + "/check-ins", Map.of("applicationNumber", "4402917356610"))
                .statusCode(409);
        Calls.nobody()
                .post("/v1/applications", Applications.at(union, UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("/meetingId"));
    }

    @Test
    void person_checked_in_twenty_times_at_once_is_seen_once() {
        var id = Meetings.open(officer, district, "WORKER");
        var receipt = apply(id, null);
        var ids = Rush.of(
                20,
                number -> checkIn(id, null, receipt).statusCode(200).extract().<String>path("id"));
        assertEquals(1, new HashSet<>(ids).size());
        officer.get("/v1/meetings/" + id + "/figures").body("checkedIn", equalTo(1));
    }

    @Test
    void sub_venue_sees_the_meeting_and_checks_in_at_its_own_venue_only() {
        var street = Tree.street(district);
        var body = Meetings.of(district, "WORKER");
        body.put(
                "venues",
                List.of(Map.of("name", "主会场", "main", true), Map.of("name", "分会场", "organizationId", street)));
        var id = officer.post("/v1/meetings", body).statusCode(201).extract().<String>path("id");
        act(id, "open", 0).statusCode(200);
        List<String> venues = officer.get("/v1/meetings/" + id).extract().path("venues.id");
        var receipt = apply(id, null);
        var clerk = Calls.officerOf(street);
        clerk.get("/v1/meetings/" + id).statusCode(200).body("allowedActions", hasSize(0));
        clerk.transition("/v1/meetings/" + id + "/hold", 1, Map.of()).statusCode(404);
        var numbers = Map.of("applicationNumber", receipt.get("number"));
        clerk.post("/v1/meetings/" + id + "/check-ins", with(numbers, venues.get(1)))
                .statusCode(200);
        clerk.post("/v1/meetings/" + id + "/check-ins", with(numbers, venues.get(0)))
                .statusCode(400);
    }

    @Test
    void foreign_meeting_does_not_exist() {
        var id = Meetings.open(officer, district, "WORKER");
        var stranger = Calls.officerOf(Tree.district(Tree.municipal()));
        stranger.get("/v1/meetings/" + id).statusCode(404);
        stranger.get("/v1/meetings/" + id + "/figures").statusCode(404);
        stranger.get("/v1/meetings").statusCode(200).body("items.id", not(contains(id)));
        stranger.get("/v1/meetings?hostId=" + district).statusCode(404);
        stranger.post("/v1/meetings/batch-hold", Map.of("items", List.of(Map.of("id", id))))
                .body("items.status", contains(404));
    }

    @Test
    void figures_of_outreach_count_what_was_held_and_reconcile_with_the_records() {
        var items = List.of(
                Meetings.of(district, "WORKER"), Meetings.of(district, "WORKER"), Meetings.of(district, "ENTERPRISE"));
        List<String> ids = officer.post("/v1/meetings/batch", Map.of("items", items))
                .extract()
                .path("items.value.id");
        var changes = Map.of("items", ids.stream().map(id -> Map.of("id", id)).toList());
        officer.post("/v1/meetings/batch-open", changes).body("items.status", contains(200, 200, 200));
        var receipt = apply(ids.getFirst(), null);
        checkIn(ids.getFirst(), null, receipt).statusCode(200);
        officer.transition("/v1/applications/" + receipt.get("id") + "/accept", 0, Map.of())
                .statusCode(200);
        officer.post("/v1/meetings/batch-hold", changes).body("items.status", contains(200, 200, 200));
        Meetings.open(officer, district, "WORKER");
        var old = Persons.member(union);
        old.put("joinedOn", "2024-03-01");
        officer.post("/v1/members", old).statusCode(201);
        var transferredIn = Persons.member(union);
        transferredIn.put("joinedOn", "2024-03-01");
        transferredIn.put("firstJoinedOn", "2010-03-01");
        officer.post("/v1/members", transferredIn).statusCode(201);
        var figures = "/v1/statistics/outreach?from=2024-01-01&to=2024-05-31&organizationId=";
        officer.get(figures + district)
                .statusCode(200)
                .body("workerMeetings", equalTo(2))
                .body("enterpriseMeetings", equalTo(1))
                .body("attendances", equalTo(1))
                .body("newMembers", equalTo(1))
                .body("applicationsAccepted", equalTo(0));
        officer.get("/v1/statistics/outreach?from=2024-01-01&to=2999-12-31&divisionCode=110114")
                .body("workerMeetings", equalTo(2))
                .body("applicationsSubmitted", equalTo(1))
                .body("applicationsAccepted", equalTo(1))
                .body("newMembers", equalTo(2));
        Calls.officerOf(Tree.union()).get(figures + district).statusCode(404);
        officer.get("/v1/statistics/outreach")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/organizationId", "/from", "/to"));
    }

    private Map<String, Object> apply(String meetingId, String venueId) {
        var body = Applications.at(union, UUID.fromString(meetingId));
        if (venueId != null) {
            body.put("venueId", venueId);
        }
        return officer.post("/v1/applications", body).statusCode(201).extract().path("$");
    }

    private ValidatableResponse checkIn(String meetingId, String venueId, Map<String, Object> receipt) {
        var number = Map.<String, Object>of("applicationNumber", receipt.get("number"));
        return officer.post(
                "/v1/meetings/" + meetingId + "/check-ins", venueId == null ? number : with(number, venueId));
    }

    private static Map<String, Object> with(Map<String, Object> body, String venueId) {
        var more = new HashMap<>(body);
        more.put("venueId", venueId);
        return more;
    }

    private ValidatableResponse act(String id, String verb, long version) {
        return officer.transition("/v1/meetings/" + id + "/" + verb, version, Map.of());
    }
}
