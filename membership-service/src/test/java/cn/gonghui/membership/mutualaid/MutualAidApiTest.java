package cn.gonghui.membership.mutualaid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void claim_returned_and_not_mended_is_refused_and_keeps_the_person_no_longer() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var path = "/v1/mutual-aid/claims/" + reviewed(plan, "1000.00");
        officer.transition(path + "/return", 1, Map.of("reason", "缺少费用清单")).statusCode(200);
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "DECEASED"))
                .statusCode(200);
        var erase = "/v1/members/" + member + "/erase";
        var reason = Map.of("reason", "家属书面申请");
        Calls.admin().transition(erase, 1, reason).statusCode(409).body("code", equalTo("claim-open"));
        officer.transition(path + "/refuse", 2, Map.of("reason", "逾期未补正"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("逾期未补正"));
        Calls.admin().transition(erase, 1, reason).statusCode(200);
    }

    @Test
    void member_or_his_union_withdraws_what_is_not_approved_and_claims_the_event_anew() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var request = Plans.claim(plan, member, "1000.00");
        var first = submitted(request);
        var own = Calls.officerOf(union);
        own.get(first).body("allowedActions", contains("WITHDRAW"));
        Activities.as(member)
                .transition(first + "/withdraw", 0, Map.of())
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedActions", empty());
        var second = submitted(request);
        officer.transition(second + "/start-review", 0, Map.of()).statusCode(200);
        officer.transition(second + "/return", 1, Map.of("reason", "缺少费用清单")).statusCode(200);
        Activities.as(Activities.member(union))
                .transition(second + "/withdraw", 2, Map.of())
                .statusCode(404);
        own.transition(second + "/withdraw", 2, Map.of()).statusCode(200);
        var third = submitted(request);
        officer.transition(third + "/start-review", 0, Map.of()).statusCode(200);
        officer.transition(third + "/approve", 1, Map.of()).statusCode(200);
        Activities.as(member)
                .transition(third + "/withdraw", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void neither_who_began_the_review_nor_who_approved_pays() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var path = "/v1/mutual-aid/claims/" + reviewed(plan, "1000.00");
        var approver = Calls.officerOf(district);
        approver.transition(path + "/approve", 1, Map.of()).statusCode(200);
        for (var reviewer : List.of(officer, approver)) {
            reviewer.transition(path + "/pay", 2, Map.of("paymentReference", "PAY-1"))
                    .statusCode(409)
                    .body("code", equalTo("reviewer-pays-not"));
        }
        cashier.transition(path + "/pay", 2, Map.of("paymentReference", "PAY-1"))
                .statusCode(200);
    }

    @Test
    void event_of_a_person_is_claimed_once_on_whatever_day_in_whatever_plan_case_and_membership() {
        var person = enterPerson();
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var claim = Plans.claim(plan, member, "100.00");
        claim.put("eventReference", "zy20240512-0093a");
        officer.post("/v1/mutual-aid/claims", claim)
                .statusCode(201)
                .body("eventReference", equalTo("ZY20240512-0093A"));
        var other = Plans.of(district);
        other.put(
                "benefits",
                List.of(Map.of("eventKind", "ACCIDENTAL_INJURY", "rate", 50, "eventLimit", Plans.money("900.00"))));
        var second = Plans.open(officer, other);
        Plans.enrol(officer, second, member);
        OwnerConnection.execute(
                "update mutual_aid_enrolment set covered_from = covered_from - 9 where member_id = '" + member + "'");
        claim.put("eventReference", " Zy20240512-0093A ");
        claimed(claim);
        claim.put("eventOn", LocalDate.now(BusinessDay.ZONE).minusDays(1).toString());
        claimed(claim);
        claim.put("eventOn", LocalDate.now(BusinessDay.ZONE).toString());
        claim.put("planId", second);
        claim.put("eventKind", "ACCIDENTAL_INJURY");
        claimed(claim);
        joinAgain(person);
        Plans.enrol(officer, second, member);
        claim.put("memberId", member);
        claimed(claim);
        claim.put("memberId", Activities.member(union));
        Plans.enrol(officer, second, (UUID) claim.get("memberId"));
        officer.post("/v1/mutual-aid/claims", claim).statusCode(201);
    }

    @Test
    void limits_are_the_persons_and_go_on_after_he_has_left_and_come_back() {
        var person = enterPerson();
        var plan = Plans.open(officer, district);
        var first = Plans.enrol(officer, plan, member);
        assertEquals(200, approve(reviewed(plan, "5000.00")));
        joinAgain(person);
        String second = officer.post("/v1/mutual-aid/enrolments", Map.of("planId", plan, "memberId", member))
                .statusCode(201)
                .body("approved.amount", equalTo("4000.00"))
                .extract()
                .path("id");
        officer.transition("/v1/mutual-aid/claims/" + reviewed(plan, "5000.00") + "/approve", 1, Map.of())
                .statusCode(200)
                .body("calculation.limitedBy", equalTo("YEAR_LIMIT"))
                .body("calculation.payable.amount", equalTo("1000.00"));
        for (var enrolment : List.of(first, second)) {
            officer.get("/v1/mutual-aid/enrolments/" + enrolment).body("approved.amount", equalTo("5000.00"));
        }
        assertEquals(409, approve(reviewed(plan, "10.00")));
    }

    @Test
    void whole_union_is_enrolled_past_those_whom_the_plan_does_not_admit() {
        var body = Plans.of(district);
        body.put("employmentForms", List.of("COURIER"));
        var plan = Plans.open(officer, body);
        officer.post(
                        "/v1/members/batch",
                        Map.of(
                                "items",
                                IntStream.range(0, 999)
                                        .mapToObj(number -> Persons.member(union))
                                        .toList()))
                .statusCode(200);
        var courier = Persons.member(union);
        courier.put("employmentForm", "COURIER");
        officer.post("/v1/members", courier).statusCode(201);
        var request = new HashMap<String, Object>(Map.of("planId", plan, "organizationId", union));
        String last = enrolUnion(request)
                .body("enrolled", equalTo(0))
                .body("notEligible", equalTo(1000))
                .body("more", equalTo(true))
                .extract()
                .path("nextAfterMemberId");
        request.put("afterMemberId", last);
        enrolUnion(request)
                .body("enrolled", equalTo(1))
                .body("notEligible", equalTo(0))
                .body("more", equalTo(false))
                .body("nextAfterMemberId", nullValue());
    }

    @Test
    void whole_union_is_enrolled_in_no_plan_that_is_unknown_or_not_open() {
        var draft = officer.post("/v1/mutual-aid/plans", Plans.of(district))
                .statusCode(201)
                .extract()
                .<String>path("id");
        for (var plan : List.of(UUID.randomUUID(), draft)) {
            officer.post("/v1/mutual-aid/enrolments/organization", Map.of("planId", plan, "organizationId", union))
                    .statusCode(400)
                    .body("errors.pointer", contains("/planId"))
                    .body("errors.code", contains("unknown-reference"));
        }
        var closed = Plans.open(officer, district);
        officer.transition("/v1/mutual-aid/plans/" + closed + "/close", 1, Map.of())
                .statusCode(200);
        officer.post("/v1/mutual-aid/enrolments/organization", Map.of("planId", closed, "organizationId", union))
                .statusCode(409)
                .body("code", equalTo("plan-not-open"));
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
    void nobody_enrols_whose_cover_would_begin_after_the_plan_has_ended() {
        var today = LocalDate.now(BusinessDay.ZONE);
        var body = Plans.of(district);
        body.put("waitingDays", 30);
        body.put("endsOn", today.plusDays(29).toString());
        var late = Map.of("planId", Plans.open(officer, body), "memberId", member);
        officer.post("/v1/mutual-aid/enrolments", late).statusCode(409).body("code", equalTo("plan-not-open"));
        body.put("name", UUID.randomUUID().toString());
        body.put("endsOn", today.plusDays(30).toString());
        var last = Plans.enrol(officer, Plans.open(officer, body), member);
        officer.get("/v1/mutual-aid/enrolments/" + last)
                .body("coveredFrom", equalTo(today.plusDays(30).toString()));
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
    void auditor_who_is_a_member_too_enrols_claims_and_withdraws_for_nobody_else() {
        var plan = Plans.open(officer, district);
        var auditor = new Calls(TestIssuer.token()
                .role("member", "auditor")
                .member(Activities.member(union))
                .build());
        auditor.post("/v1/mutual-aid/enrolments", Map.of("planId", plan, "memberId", member))
                .statusCode(400);
        Plans.enrol(officer, plan, member);
        var claim = Plans.claim(plan, member, "100.00");
        auditor.post("/v1/mutual-aid/claims", claim).statusCode(409).body("code", equalTo("not-covered"));
        var path = submitted(claim);
        auditor.get(path).statusCode(200);
        auditor.transition(path + "/withdraw", 0, Map.of()).statusCode(404);
    }

    @Test
    void death_on_the_day_of_the_exit_is_covered_and_nothing_else_is() {
        var body = Plans.of(district);
        var benefits = Stream.of("DEATH", "HOSPITALIZATION")
                .map(kind -> Map.of("eventKind", kind, "rate", 80, "eventLimit", Plans.money("4000.00")))
                .toList();
        body.put("benefits", benefits);
        var plan = Plans.open(officer, body);
        Plans.enrol(officer, plan, member);
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "DECEASED"))
                .statusCode(200);
        var death = Plans.claim(plan, member, "100.00");
        death.put("eventKind", "DEATH");
        officer.post("/v1/mutual-aid/claims", death).statusCode(201);
        var left = Activities.member(union);
        Plans.enrol(officer, plan, left);
        officer.transition("/v1/members/" + left + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        death.put("memberId", left);
        death.put("eventReference", "ZY-2");
        officer.post("/v1/mutual-aid/claims", death).statusCode(409).body("code", equalTo("event-not-covered"));
    }

    @Test
    void claim_for_what_an_exit_told_late_does_not_cover_is_not_approved() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        var claim = reviewed(plan, "100.00");
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        officer.transition("/v1/mutual-aid/claims/" + claim + "/approve", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("event-not-covered"));
        officer.transition("/v1/mutual-aid/claims/" + claim + "/refuse", 1, Map.of("reason", "不在保障期"))
                .statusCode(200);
    }

    @Test
    void same_event_claimed_twenty_times_at_once_is_one_claim() {
        var claims = sameEvent();
        var statuses = Rush.of(
                20,
                caller -> officer.post("/v1/mutual-aid/claims", claims.get(caller % claims.size()))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(19, Collections.frequency(statuses, 409));
    }

    @Test
    void control_without_the_index_the_same_event_is_many_claims() {
        var claims = sameEvent();
        OwnerConnection.execute("drop index mutual_aid_claim_event_once");
        try {
            var statuses = Unguarded.rush(
                    2,
                    "insert into mutual_aid_claim",
                    caller -> officer.post("/v1/mutual-aid/claims", claims.get(caller))
                            .extract()
                            .statusCode());
            assertEquals(List.of(201, 201), statuses);
        } finally {
            OwnerConnection.execute(
                    "delete from mutual_aid_claim where member_id = '" + member + "'",
                    "create unique index mutual_aid_claim_event_once on mutual_aid_claim (person_index, event_reference) "
                            + "where status not in ('REFUSED', 'WITHDRAWN')");
        }
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

    /** One event told in two ways, in two plans. */
    private List<Map<String, Object>> sameEvent() {
        return Stream.of("ZY-" + UUID.randomUUID())
                .flatMap(reference -> Stream.of(reference.toLowerCase(Locale.ROOT), reference.toUpperCase(Locale.ROOT)))
                .map(reference -> {
                    var plan = Plans.open(officer, district);
                    Plans.enrol(officer, plan, member);
                    var claim = Plans.claim(plan, member, "100.00");
                    claim.put("eventReference", reference);
                    return claim;
                })
                .toList();
    }

    private String submitted(Map<String, Object> claim) {
        return "/v1/mutual-aid/claims/"
                + Activities.as(member)
                        .post("/v1/mutual-aid/claims", claim)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private void claimed(Map<String, Object> claim) {
        officer.post("/v1/mutual-aid/claims", claim).statusCode(409).body("code", equalTo("event-claimed"));
    }

    /** Somebody whose document is known; he is the member from now on. */
    private Map<String, Object> enterPerson() {
        var person = Persons.member(union);
        member = UUID.fromString(
                officer.post("/v1/members", person).statusCode(201).extract().path("id"));
        return person;
    }

    private void joinAgain(Map<String, Object> person) {
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        member = UUID.fromString(
                officer.post("/v1/members", person).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse enrolUnion(Map<String, Object> request) {
        return officer.post("/v1/mutual-aid/enrolments/organization", request).statusCode(200);
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
