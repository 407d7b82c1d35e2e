package cn.gonghui.membership.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.mutualaid.Plans;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who was entered with a mistyped document. */
@MembershipTest
class DocumentCorrectionTest {

    private UUID union;
    private Calls officer;
    private Map<String, Object> person;
    private String member;

    @BeforeEach
    void enter_a_member() {
        union = Tree.union();
        officer = Calls.officerOf(union);
        person = Persons.member(union);
        member = officer.post("/v1/members", person).statusCode(201).extract().path("id");
    }

    @Test
    void member_is_found_by_the_right_document_and_by_the_wrong_one_no_more() {
        var right = Persons.document();
        correct(0, right).statusCode(200).header("ETag", equalTo("\"1\""));
        found(right).body("items.id", contains(member));
        found(person.get("document")).body("items", hasSize(0));
        officer.get("/v1/members?name=" + person.get("name")).body("items.id", contains(member));
        officer.post("/v1/members", person).statusCode(201);
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of("cn.gonghui.membership.member.joined.v1", "cn.gonghui.membership.member.updated.v1"),
                        FeedTail.typesOf(UUID.fromString(member))));
    }

    @Test
    void correction_is_in_the_audit_trail_with_its_reason_and_without_the_numbers() {
        var right = Persons.number(1988);
        var wrong = Persons.numberOf(person);
        var request = Map.of(
                "document", Map.of("type", "RESIDENT_ID", "number", right), "reason", "录入有误:" + wrong + " 应为 " + right);
        officer.transition(path(), 0, request).statusCode(200);
        var trail = Calls.auditor()
                .get("/v1/audit-records?action=member.document-corrected&objectId=" + member)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("录入有误:*** 应为 ***"))
                .extract()
                .asString();
        assertFalse(trail.contains(right));
        assertFalse(trail.contains(wrong));
    }

    @Test
    void cover_and_claims_are_his_under_the_right_document_and_nobodys_under_the_wrong_one() {
        var plan = Plans.open(officer, union);
        Plans.enrol(officer, plan, UUID.fromString(member));
        var claim = Plans.claim(plan, UUID.fromString(member), "100.00");
        officer.post("/v1/mutual-aid/claims", claim).statusCode(201);
        correct(0, Persons.document()).statusCode(200);
        var owner = UUID.fromString(
                officer.post("/v1/members", person).statusCode(201).extract().path("id"));
        Plans.enrol(officer, plan, owner);
        officer.post("/v1/mutual-aid/claims", claim).statusCode(409).body("code", equalTo("event-claimed"));
        claim.put("memberId", owner);
        officer.post("/v1/mutual-aid/claims", claim).statusCode(201);
        assertEquals(
                2,
                OwnerConnection.number(
                        "select count(distinct account_id) from mutual_aid_enrolment where plan_id = '" + plan + "'"));
    }

    @Test
    void application_under_the_wrong_document_is_told_to_nobody_else() {
        var applied = Applications.to(union);
        var application = "/v1/applications/"
                + officer.post("/v1/applications", applied)
                        .statusCode(201)
                        .extract()
                        .path("id");
        member = officer.transition(application + "/accept", 0, Map.of())
                .statusCode(200)
                .extract()
                .path("memberId");
        correct(0, Persons.document()).statusCode(200);
        person.put("document", applied.get("document"));
        var owner =
                officer.post("/v1/members", person).statusCode(201).extract().path("id");
        exported(owner).body("sections.applications", hasSize(0));
        exported(member).body("sections.applications", hasSize(1));
    }

    private ValidatableResponse exported(Object id) {
        return officer.post("/v1/members/" + id + "/export", Map.of("reason", "本人申请"))
                .statusCode(200);
    }

    @Test
    void who_was_seen_before_the_correction_and_after_it_is_one_person() {
        var number = officer.post("/v1/cards", Map.of("memberId", member, "handedOver", true))
                .statusCode(201)
                .extract()
                .<String>path("number");
        var meeting = "/v1/meetings/" + Meetings.open(officer, union, "WORKER");
        List<String> venues = officer.get(meeting).extract().path("venues.id");
        for (var venue : venues) {
            officer.post(meeting + "/check-ins", Map.of("venueId", venue, "cardNumber", number))
                    .statusCode(200);
            if (venue.equals(venues.getFirst())) {
                correct(0, Persons.document()).statusCode(200);
            }
        }
        officer.get(meeting + "/figures").body("checkedIn", equalTo(2)).body("distinctPeople", equalTo(1));
    }

    @Test
    void document_of_another_member_is_refused() {
        var other = Persons.member(Tree.union());
        Calls.admin().post("/v1/members", other).statusCode(201);
        correct(0, other.get("document")).statusCode(409).body("code", equalTo("already-a-member"));
    }

    @Test
    void who_would_have_been_too_young_and_who_has_left_is_refused() {
        correct(0, Map.of("type", "RESIDENT_ID", "number", Persons.number(2020)))
                .statusCode(409)
                .body("code", equalTo("too-young"));
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        correct(1, Persons.document()).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void reason_and_document_are_wanted() {
        officer.transition(path(), 0, Map.of()).statusCode(400).body("errors", hasSize(2));
    }

    private ValidatableResponse correct(long version, Object document) {
        return officer.transition(path(), version, Map.of("document", document, "reason", "录入有误"));
    }

    private ValidatableResponse found(Object document) {
        return officer.post("/v1/members/search", Map.of("document", document)).statusCode(200);
    }

    private String path() {
        return "/v1/members/" + member + "/correct-document";
    }
}
