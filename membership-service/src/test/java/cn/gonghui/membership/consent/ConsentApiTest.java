package cn.gonghui.membership.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.honour.Honours;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.mutualaid.Plans;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What members let their data be used for: the ledger, and what it refuses in every feature. */
@MembershipTest
class ConsentApiTest {

    @Inject
    Session session;

    private UUID district;
    private UUID union;
    private UUID member;
    private Calls officer;
    private Calls self;

    @BeforeEach
    void enter_a_member() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        member = Activities.member(union);
        officer = Calls.officerOf(district);
        self = Activities.as(member);
    }

    @Test
    void who_has_said_nothing_allows_what_the_purpose_allows_unasked() {
        self.get(path())
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.find { it.purpose == 'ACTIVITIES' }.allowed", equalTo(true))
                .body("items.find { it.purpose == 'CONTACT' }.allowed", equalTo(false))
                .body("items.find { it.purpose == 'CONTACT' }.decision", nullValue());
    }

    @Test
    void the_ledger_keeps_every_word_and_the_last_one_holds() {
        self.post(path(), decision("CONTACT", "GIVEN")).statusCode(200).body("channel", equalTo("ONLINE"));
        onBehalf("CONTACT", "WITHDRAWN").statusCode(200).body("evidence", equalTo("撤回同意书第3号"));
        self.get(path())
                .body("items.find { it.purpose == 'CONTACT' }.allowed", equalTo(false))
                .body("items.find { it.purpose == 'CONTACT' }.decision", equalTo("WITHDRAWN"))
                .body("items.find { it.purpose == 'CONTACT' }.since", notNullValue());
        self.get(path() + "/history?limit=1")
                .statusCode(200)
                .body("items.decision", contains("GIVEN"))
                .body("nextCursor", notNullValue());
        self.get(path() + "/history?sort=-createdAt")
                .body("items.decision", contains("WITHDRAWN", "GIVEN"))
                .body("items.recordedBy", not(hasItem(nullValue())));
        Calls.auditor()
                .get(path() + "/history")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].evidence", nullValue());
    }

    @Test
    void who_comes_back_has_said_what_he_said_before() {
        var person = Persons.member(union);
        var former = entered(person);
        onBehalf(former, "MUTUAL_AID", "WITHDRAWN").statusCode(200);
        officer.transition("/v1/members/" + former + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        var again = entered(person);
        officer.get("/v1/members/" + again + "/consents")
                .body("items.findAll { !it.allowed }.purpose", contains("MUTUAL_AID", "CONTACT"));
        refusedPurposes(again).body("items[0].refusedPurposes", contains("MUTUAL_AID", "CONTACT"));
        onBehalf(again, "MUTUAL_AID", "GIVEN").statusCode(200);
        officer.get("/v1/members/" + again + "/consents")
                .body("items.findAll { !it.allowed }.purpose", contains("CONTACT"));
    }

    @Test
    void nothing_more_is_written_down_of_an_erased_person() {
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        officer.transition("/v1/members/" + member + "/erase", 1, Map.of("reason", "本人申请"))
                .statusCode(200);
        onBehalf("CONTACT", "GIVEN").statusCode(409).body("code", equalTo("already-erased"));
    }

    @Test
    void lines_of_the_ledger_are_not_changed_by_the_application() {
        self.post(path(), decision("CONTACT", "GIVEN")).statusCode(200);
        for (var sql : List.of(
                "update consent_record set decision = 'WITHDRAWN' where member_id = '%s'",
                "delete from consent_record where member_id = '%s'")) {
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> session.createNativeMutationQuery(sql.formatted(member))
                                    .executeUpdate()));
        }
        self.get(path() + "/history").body("items.decision", contains("GIVEN"));
    }

    @Test
    void an_officer_says_how_and_by_what_and_nobody_says_it_before_it_was_said() {
        officer.post(path(), decision("TRAINING", "WITHDRAWN"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/channel", "/evidence"));
        var tomorrow = new HashMap<String, Object>(decision("TRAINING", "WITHDRAWN"));
        tomorrow.put("statedOn", LocalDate.now().plusDays(2).toString());
        tomorrow.put("channel", "PAPER");
        self.post(path(), tomorrow).statusCode(400).body("errors.pointer", hasItems("/channel", "/statedOn"));
        self.post(path(), Map.of("purpose", "MEMBERSHIP", "decision", "WITHDRAWN"))
                .statusCode(400);
    }

    @Test
    void nobody_else_decides_or_reads_it() {
        var stranger = Activities.as(Activities.member(union));
        stranger.get(path()).statusCode(404);
        stranger.post(path(), decision("TRAINING", "WITHDRAWN")).statusCode(404);
        Calls.officerOf(Tree.union()).get(path()).statusCode(404);
        new Calls(TestIssuer.token()
                        .role("auditor", "member")
                        .member(UUID.randomUUID())
                        .build())
                .post(path(), decision("TRAINING", "WITHDRAWN"))
                .statusCode(404);
    }

    @Test
    void events_tell_member_and_purpose_and_nothing_else() {
        self.post(path(), decision("TRAINING", "WITHDRAWN")).statusCode(200);
        self.post(path(), decision("TRAINING", "GIVEN")).statusCode(200);
        var consent = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select id from consent where member_id = :member and purpose = 'TRAINING'", UUID.class)
                        .setParameter("member", member)
                        .getSingleResult());
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of("cn.gonghui.membership.consent.withdrawn.v1", "cn.gonghui.membership.consent.given.v1"),
                        FeedTail.typesOf(consent)));
        assertEquals(
                Set.of("memberId", "purpose"),
                ((Map<?, ?>) FeedTail.of(consent).getFirst().get("data")).keySet());
        Calls.auditor()
                .get("/v1/audit-records?objectId=" + consent)
                .body("items.action", contains("consent.given", "consent.withdrawn"));
    }

    @Test
    void whoever_withdrew_is_registered_for_no_activity_by_himself_nor_by_others() {
        var activity = "/v1/activities/" + Activities.open(officer, district, "WALK", 20) + "/registrations";
        var mate = Activities.member(union);
        withdraw("ACTIVITIES");
        refused(self.post(activity, Map.of("kind", "INDIVIDUAL")), "/memberId");
        refused(officer.post(activity, Activities.individual(member)), "/memberId");
        refused(
                officer.post(
                        activity,
                        Map.of("kind", "TEAM", "teamName", "一队", "memberId", mate, "otherMemberIds", List.of(member))),
                "/otherMemberIds/0");
        officer.post(
                        activity + "/batch",
                        Map.of("items", List.of(Activities.individual(member), Activities.individual(mate))))
                .statusCode(200)
                .body("items.status", contains(409, 201))
                .body("items[0].problem.code", equalTo("consent-withdrawn"));
        self.post(path(), decision("ACTIVITIES", "GIVEN")).statusCode(200);
        self.post(activity, Map.of("kind", "INDIVIDUAL")).statusCode(201);
    }

    @Test
    void whoever_withdrew_is_enrolled_in_no_plan() {
        var plan = Plans.open(officer, district);
        withdraw("MUTUAL_AID");
        refused(officer.post("/v1/mutual-aid/enrolments", Map.of("planId", plan, "memberId", member)), "/memberId");
        officer.post("/v1/mutual-aid/enrolments/organization", Map.of("planId", plan, "organizationId", union))
                .statusCode(200)
                .body("enrolled", equalTo(0));
    }

    @Test
    void whoever_withdrew_claims_nothing_more_and_what_was_claimed_goes_on() {
        var plan = Plans.open(officer, district);
        Plans.enrol(officer, plan, member);
        String claim = self.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00"))
                .statusCode(201)
                .extract()
                .path("id");
        withdraw("MUTUAL_AID");
        refused(self.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00")), "/memberId");
        refused(officer.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "100.00")), "/memberId");
        officer.transition("/v1/mutual-aid/claims/" + claim + "/start-review", 0, Map.of())
                .statusCode(200);
    }

    @Test
    void a_partner_learns_no_more_than_that_the_card_is_not_valid() {
        var partner = new Calls(TestIssuer.token()
                .role("partner")
                .organization(district)
                .scope("card-verifications")
                .build());
        var number = officer.post("/v1/cards", Map.of("memberId", member, "handedOver", true))
                .statusCode(201)
                .extract()
                .<String>path("number");
        partner.post("/v1/card-verifications", Map.of("number", number)).body("valid", equalTo(true));
        withdraw("CARD_BENEFITS");
        var refused = partner.post("/v1/card-verifications", Map.of("number", number))
                .statusCode(200)
                .body("valid", equalTo(false))
                .extract()
                .asString();
        var unknown = partner.post("/v1/card-verifications", Map.of("number", "6200123456789016"))
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(unknown, refused);
    }

    @Test
    void whoever_withdrew_stands_in_no_public_notice() {
        withdraw("HONOUR_PUBLICITY");
        refused(officer.post("/v1/honour-nominations", Honours.nomination(member, union, district)), "/memberId");
    }

    @Test
    void a_notice_that_has_begun_no_longer_tells_the_name_and_the_next_one_does_not_begin() {
        var id = nominate();
        var waiting = nominate(Activities.member(union));
        var stranger = Activities.as(Activities.member(Tree.union()));
        officer.transition("/v1/honour-nominations/" + id + "/pass", 0, Map.of())
                .statusCode(200);
        var name = officer.get("/v1/members/" + member).extract().<String>path("name");
        stranger.get("/v1/honour-nominations/" + id).statusCode(200).body("name", equalTo(name));
        withdraw("HONOUR_PUBLICITY");
        stranger.get("/v1/honour-nominations/" + id).statusCode(200).body("name", containsString("*"));
        var other = officer.get("/v1/honour-nominations/" + waiting).extract().<String>path("memberId");
        Activities.as(UUID.fromString(other))
                .post("/v1/members/" + other + "/consents", decision("HONOUR_PUBLICITY", "WITHDRAWN"))
                .statusCode(200);
        officer.transition("/v1/honour-nominations/" + waiting + "/pass", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("consent-withdrawn"));
        officer.get("/v1/honour-nominations/" + waiting).body("version", equalTo(0));
    }

    @Test
    void other_services_are_told_what_he_refuses() {
        withdraw("TRAINING");
        new Calls(TestIssuer.token().role("service").build())
                .post("/v1/members/lookup", Map.of("memberIds", List.of(member)))
                .statusCode(200)
                .body("items[0].refusedPurposes", contains("TRAINING", "CONTACT"));
    }

    @Test
    void the_code_list_states_each_purposes_default() {
        var labels =
                Calls.nobody().get("/v1/code-lists").statusCode(200).extract().asString();
        for (var text : List.of("文体活动报名(未表示时视为同意)", "宣传联络(未表示时视为不同意)")) {
            assertEquals(true, labels.contains(text), text);
        }
    }

    private String nominate() {
        return nominate(member);
    }

    private String nominate(UUID nominee) {
        return officer.post("/v1/honour-nominations", Honours.nomination(nominee, union, district))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void withdraw(String purpose) {
        self.post(path(), decision(purpose, "WITHDRAWN")).statusCode(200);
    }

    private static UUID entered(Map<String, Object> person) {
        return UUID.fromString(Calls.admin()
                .post("/v1/members", person)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse refusedPurposes(UUID asked) {
        return new Calls(TestIssuer.token().role("service").build())
                .post("/v1/members/lookup", Map.of("memberIds", List.of(asked)))
                .statusCode(200);
    }

    private ValidatableResponse onBehalf(String purpose, String decision) {
        return onBehalf(member, purpose, decision);
    }

    private ValidatableResponse onBehalf(UUID of, String purpose, String decision) {
        var body = new HashMap<String, Object>(decision(purpose, decision));
        body.put("channel", "COUNTER");
        body.put("evidence", "撤回同意书第3号");
        return officer.post("/v1/members/" + of + "/consents", body);
    }

    private static Map<String, Object> decision(String purpose, String decision) {
        return Map.of("purpose", purpose, "decision", decision);
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(409).body("code", equalTo("consent-withdrawn")).body("errors.pointer", contains(pointer));
    }

    private String path() {
        return "/v1/members/" + member + "/consents";
    }
}
