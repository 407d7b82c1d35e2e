package cn.gonghui.membership.mutualaid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class MutualAidApiTest {

    private UUID district;
    private UUID union;
    private UUID member;
    private Calls officer;
    private Calls cashier;

    @BeforeEach
    void enter_a_member() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        member = Activities.member(union);
        officer = Calls.officerOf(district);
        cashier = Calls.officerOf(district);
    }

    @Test
    void member_is_enrolled_once_while_the_plan_is_open_and_eligible() {
        var id = UUID.fromString(officer.post("/v1/mutual-aid/plans", Plans.of(district))
                .statusCode(201)
                .extract()
                .path("id"));
        var body = Map.of("planId", id, "memberId", member);
        officer.post("/v1/mutual-aid/enrolments", body).statusCode(400);
        Activities.as(member).get("/v1/mutual-aid/plans/" + id).statusCode(404);
        officer.transition("/v1/mutual-aid/plans/" + id + "/open", 0, Map.of()).statusCode(200);
        officer.put("/v1/mutual-aid/plans/" + id, 1, Plans.of(district)).statusCode(409);
        Activities.as(member).post("/v1/mutual-aid/enrolments", body).statusCode(201);
        officer.post("/v1/mutual-aid/enrolments", body).statusCode(409).body("code", equalTo("already-covered"));
        var elsewhere = Activities.member(Tree.union());
        Calls.admin()
                .post("/v1/mutual-aid/enrolments", Map.of("planId", id, "memberId", elsewhere))
                .statusCode(409)
                .body("code", equalTo("not-eligible"));
        officer.post("/v1/mutual-aid/enrolments", Map.of("planId", id, "memberId", elsewhere))
                .statusCode(400);
        Activities.member(union);
        officer.post("/v1/mutual-aid/enrolments/organization", Map.of("planId", id, "organizationId", union))
                .statusCode(200)
                .body("enrolled", equalTo(1))
                .body("more", equalTo(false));
        officer.transition("/v1/mutual-aid/plans/" + id + "/close", 1, Map.of()).statusCode(200);
        officer.post("/v1/mutual-aid/enrolments", Map.of("planId", id, "memberId", Activities.member(union)))
                .statusCode(409)
                .body("code", equalTo("plan-not-open"));
    }

    @Test
    void card_enrols_its_member_until_it_is_lost() {
        var plan = Plans.open(officer, district);
        var card = officer.post("/v1/cards", Map.of("memberId", member))
                .statusCode(201)
                .extract();
        officer.transition("/v1/cards/" + card.<String>path("id") + "/report-loss", 0, Map.of())
                .statusCode(200);
        officer.post("/v1/mutual-aid/enrolments", Map.of("planId", plan, "cardNumber", card.<String>path("number")))
                .statusCode(400)
                .body("errors.pointer", contains("/cardNumber"));
        var other = Activities.member(union);
        String number = officer.post("/v1/cards", Map.of("memberId", other))
                .statusCode(201)
                .extract()
                .path("number");
        officer.post("/v1/mutual-aid/enrolments", Map.of("planId", plan, "cardNumber", number))
                .statusCode(201)
                .body("memberId", equalTo(other.toString()));
    }

    @Test
    void claim_is_reviewed_explained_and_paid_by_another() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var request = Plans.claim(plan, member, "1000.00");
        String id = Activities.as(member)
                .post("/v1/mutual-aid/claims", request)
                .statusCode(201)
                .body("statement", nullValue())
                .extract()
                .path("id");
        Activities.as(member)
                .post("/v1/mutual-aid/claims", request)
                .statusCode(409)
                .body("code", equalTo("event-claimed"));
        var path = "/v1/mutual-aid/claims/" + id;
        Activities.as(member).get(path).body("statement", equalTo("阑尾炎手术"));
        Calls.officerOf(union).get(path).statusCode(200).body("statement", nullValue());
        officer.get(path).body("statement", equalTo("阑尾炎手术"));
        officer.get("/v1/mutual-aid/claims").body("items.statement", contains(nullValue()));
        Activities.as(Activities.member(union)).get(path).statusCode(404);
        officer.transition(path + "/start-review", 0, Map.of()).statusCode(200);
        officer.transition(path + "/return", 1, Map.of("reason", "缺少费用清单")).statusCode(200);
        Activities.as(member)
                .transition(path + "/resubmit", 2, Map.of("expense", Plans.money("900.00")))
                .statusCode(200);
        officer.transition(path + "/start-review", 3, Map.of()).statusCode(200);
        officer.get(path + "/calculation").body("payable.amount", equalTo("720.00"));
        officer.transition(path + "/approve", 4, Map.of())
                .statusCode(200)
                .body("claim.status", equalTo("APPROVED"))
                .body("calculation.payable.amount", equalTo("720.00"))
                .body("calculation.limitedBy", equalTo("RATE"))
                .body("calculation.yearRemaining.amount", equalTo("5000.00"));
        officer.transition(path + "/pay", 5, Map.of("paymentReference", "PAY-1"))
                .statusCode(409)
                .body("code", equalTo("reviewer-pays-not"));
        cashier.transition(path + "/pay", 5, Map.of("paymentReference", "PAY-1"))
                .statusCode(200)
                .body("status", equalTo("PAID"));
        cashier.transition(path + "/pay", 6, Map.of("paymentReference", "PAY-2"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void nothing_is_paid_for_what_happened_outside_the_cover() {
        var body = Plans.of(district);
        body.put("waitingDays", 30);
        var plan = Plans.open(officer, body);
        Plans.enrol(officer, plan, member);
        officer.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"))
                .statusCode(409)
                .body("code", equalTo("event-not-covered"));
        var other = Plans.claim(plan, Activities.member(union), "100.00");
        officer.post("/v1/mutual-aid/claims", other).statusCode(409).body("code", equalTo("not-covered"));
    }

    @Test
    void cover_ends_with_the_membership() {
        var plan = Plans.open(officer, district);
        var enrolment = Plans.enrol(officer, plan, member);
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        officer.get("/v1/mutual-aid/enrolments/" + enrolment).body("status", equalTo("ENDED"));
        officer.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"))
                .statusCode(409)
                .body("code", equalTo("event-not-covered"));
    }

    @Test
    void same_event_claimed_twenty_times_at_once_is_one_claim() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var request = Plans.claim(plan, member, "100.00");
        var statuses = Rush.of(
                20,
                caller ->
                        officer.post("/v1/mutual-aid/claims", request).extract().statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(19, Collections.frequency(statuses, 409));
    }

    @Test
    void same_claim_approved_twenty_times_at_once_is_approved_once() {
        var plan = Plans.open(officer, district);
        var enrolment = Plans.enrol(officer, plan, member);
        var claim = reviewed(plan, "1000.00");
        var statuses = Rush.of(20, caller -> approve(claim));
        assertEquals(1, Collections.frequency(statuses, 200));
        officer.get("/v1/mutual-aid/enrolments/" + enrolment).body("approved.amount", equalTo("800.00"));
    }

    @Test
    void claims_approved_at_once_stay_within_their_limit() {
        var plan = Plans.open(officer, district);
        var enrolment = Plans.enrol(officer, plan, member);
        var claims = IntStream.range(0, 4)
                .mapToObj(number -> reviewed(plan, "5000.00"))
                .toList();
        var statuses = Rush.of(4, caller -> approve(claims.get(caller)));
        assertEquals(2, Collections.frequency(statuses, 200));
        assertEquals(2, Collections.frequency(statuses, 409));
        officer.get("/v1/mutual-aid/enrolments/" + enrolment).body("approved.amount", equalTo("5000.00"));
    }

    /** The service's own code, without the locks of the claim and the enrolment. */
    @Test
    void control_without_the_locks_one_claim_is_approved_many_times() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        assertEquals(200, approve(reviewed(plan, "10.00")), "the year is there");
        var claim = reviewed(plan, "1000.00");
        var statuses = Unguarded.rush(4, "update mutual_aid_", caller -> approve(claim));
        assertTrue(Collections.frequency(statuses, 200) > 1, statuses::toString);
    }

    @Test
    void control_without_the_locks_claims_pass_their_limit() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        assertEquals(200, approve(reviewed(plan, "10.00")), "the year is there");
        var claims = IntStream.range(0, 4)
                .mapToObj(number -> reviewed(plan, "5000.00"))
                .toList();
        Unguarded.rush(4, "update mutual_aid_", caller -> approve(claims.get(caller)));
        var approved = OwnerConnection.number(
                "select coalesce(sum(approved), 0)::bigint from mutual_aid_claim where plan_id = '" + plan + "'");
        assertTrue(approved > 5_000, "more than the limit: " + approved);
    }

    private String reviewed(UUID plan, String expense) {
        String id = officer.post("/v1/mutual-aid/claims", Plans.claim(plan, member, expense))
                .statusCode(201)
                .extract()
                .path("id");
        officer.transition("/v1/mutual-aid/claims/" + id + "/start-review", 0, Map.of())
                .statusCode(200);
        return id;
    }

    private int approve(String claim) {
        return officer.transition("/v1/mutual-aid/claims/" + claim + "/approve", 1, Map.of())
                .extract()
                .statusCode();
    }
}
