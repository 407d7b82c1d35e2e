package cn.gonghui.membership.card;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.identity.LuhnNumber;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class CardApiTest {

    private UUID union;
    private Calls officer;
    private String member;

    @BeforeEach
    void enter_a_member() {
        union = Tree.union();
        officer = Calls.officerOf(union);
        member = officer.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void card_has_a_number_with_a_check_digit_and_waits_to_be_handed_over() {
        var card = issue(false).body("status", equalTo("ISSUED")).body("number", matchesPattern("[1-9][0-9]{15}"));
        assertTrue(LuhnNumber.isValid(card.extract().path("number")));
        act(card.extract().path("id"), "activate", 0).statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void member_has_one_live_card() {
        issue(true);
        officer.post("/v1/cards", Map.of("memberId", member)).statusCode(409).body("code", equalTo("live-card-exists"));
        officer.post(
                        "/v1/cards/batch",
                        Map.of("items", List.of(Map.of("memberId", member), Map.of("memberId", UUID.randomUUID()))))
                .body("items.status", contains(409, 400));
    }

    @Test
    void lost_card_is_dead_at_once_and_its_replacement_is_linked_to_it() {
        var lost = issue(true);
        String id = lost.extract().path("id");
        act(id, "replace", 0).statusCode(409);
        act(id, "report-loss", 0).statusCode(200);
        verify(lost.extract().path("number")).body("valid", equalTo(false)).body("benefitTier", nullValue());
        var replacement = act(id, "replace", 1)
                .statusCode(200)
                .body("replacesId", equalTo(id))
                .body("status", equalTo("ISSUED"))
                .extract()
                .<String>path("id");
        officer.get("/v1/cards/" + id)
                .body("status", equalTo("REPLACED"))
                .body("replacedById", equalTo(replacement))
                .body("allowedActions", hasSize(0));
        act(id, "activate", 2).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void partner_learns_whether_a_card_is_good_and_never_whose_it_is() {
        var card = issue(true);
        verify(card.extract().path("number"))
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("benefitTier", equalTo("BASIC"))
                .body("size()", equalTo(2));
        verify("1234567890123456").statusCode(200).body("valid", equalTo(false));
        new Calls(TestIssuer.token().role("partner").organization(union).build())
                .post("/v1/card-verifications", Map.of("number", "1234567890123456"))
                .statusCode(403);
    }

    @Test
    void exit_of_the_member_cancels_the_card() {
        var card = issue(true);
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "DECEASED"))
                .statusCode(200);
        officer.get("/v1/cards/" + card.extract().path("id")).body("status", equalTo("CANCELLED"));
        officer.post("/v1/cards", Map.of("memberId", member))
                .statusCode(409)
                .body("code", equalTo("not-a-current-member"));
    }

    @Test
    void member_is_found_by_the_number_of_a_card_in_use() {
        var number = issue(true).extract().<String>path("number");
        new Calls(TestIssuer.token().role("service").build())
                .post("/v1/members/lookup", Map.of("cardNumbers", List.of(number)))
                .statusCode(200)
                .body("items.memberId", contains(member))
                .body("items.cardNumber", contains(number));
    }

    @Test
    void member_reports_the_loss_of_his_own_card_and_does_nothing_else_with_it() {
        String id = issue(true).extract().path("id");
        var self = new Calls(TestIssuer.token()
                .role("member")
                .member(UUID.fromString(member))
                .build());
        self.get("/v1/cards").statusCode(200).body("items.id", contains(id));
        self.transition("/v1/cards/" + id + "/suspend", 0, Map.of()).statusCode(403);
        self.transition("/v1/cards/" + id + "/report-loss", 0, Map.of()).statusCode(200);
        new Calls(TestIssuer.token().role("member").member(UUID.randomUUID()).build())
                .get("/v1/cards/" + id)
                .statusCode(404);
    }

    @Test
    void dead_number_opens_no_door_ever_again() {
        var lost = issue(true).extract();
        String id = lost.path("id");
        String number = lost.path("number");
        var meeting = Meetings.open(Calls.admin(), union, "WORKER");
        act(id, "report-loss", 0);
        act(id, "replace", 1).statusCode(200);
        Calls.admin()
                .post("/v1/meetings/" + meeting + "/check-ins", Map.of("cardNumber", number))
                .statusCode(409)
                .body("code", equalTo("card-revoked"));
        verify(number).body("valid", equalTo(false));
        new Calls(TestIssuer.token().role("service").build())
                .post("/v1/members/lookup", Map.of("cardNumbers", List.of(number)))
                .body("items", hasSize(0));
        for (var verb : List.of("activate", "resume", "report-loss", "replace", "cancel")) {
            act(id, verb, 2).statusCode(409).body("code", equalTo("illegal-transition"));
        }
    }

    @Test
    void card_is_suspended_for_a_reason_that_goes_when_it_is_resumed() {
        var card = issue(true).extract();
        String id = card.path("id");
        officer.transition("/v1/cards/" + id + "/suspend", 0, Map.of()).statusCode(400);
        officer.transition("/v1/cards/" + id + "/suspend", 0, Map.of("reason", "会员信息核对中"))
                .statusCode(200)
                .body("suspensionReason", equalTo("会员信息核对中"));
        verify(card.path("number")).body("valid", equalTo(false));
        act(id, "resume", 1).statusCode(200).body("suspensionReason", nullValue());
        verify(card.path("number")).body("valid", equalTo(true));
    }

    @Test
    void cards_are_issued_at_the_desk_of_an_open_meeting_and_are_good_at_once() {
        var admin = Calls.admin();
        var meeting = Meetings.open(admin, union, "WORKER");
        var second =
                officer.post("/v1/members", Persons.member(union)).extract().<String>path("id");
        var third = officer.post("/v1/members", Persons.member(union)).extract().<String>path("id");
        var items = List.of(
                Map.of("memberId", member, "meetingId", meeting),
                Map.of("memberId", second, "meetingId", meeting, "handedOver", false),
                Map.of("memberId", second, "meetingId", meeting),
                Map.of("memberId", third, "meetingId", UUID.randomUUID()));
        officer.post("/v1/cards/batch", Map.of("items", items))
                .statusCode(200)
                .body("items.status", contains(201, 201, 409, 400))
                .body("items[0].value.status", equalTo("ACTIVE"))
                .body("items[0].value.meetingId", equalTo(meeting))
                .body("items[0].value.venueId", notNullValue())
                .body("items[1].value.status", equalTo("ISSUED"))
                .body("items[3].problem.errors[0].pointer", equalTo("/items/3/meetingId"));
        admin.get("/v1/meetings/" + meeting + "/figures").body("cardsIssued", equalTo(2));
        admin.transition("/v1/meetings/" + meeting + "/hold", 1, Map.of()).statusCode(200);
        officer.post("/v1/cards", Map.of("memberId", third, "meetingId", meeting))
                .statusCode(409)
                .body("code", equalTo("meeting-not-open"));
        officer.post("/v1/cards", Map.of("memberId", third, "venueId", UUID.randomUUID()))
                .statusCode(400);
    }

    @Test
    void what_partners_asked_is_read_by_administrators_and_auditors() {
        var card = issue(true).extract();
        verify(card.path("number"));
        verify("1234567890123456");
        var admin = Calls.admin();
        admin.get("/v1/card-verifications?cardId=" + card.path("id"))
                .statusCode(200)
                .body("items.valid", contains(true))
                .body("items.organizationId", contains(union.toString()))
                .body("items[0].size()", equalTo(6));
        admin.get("/v1/card-verifications?sort=-verifiedAt&limit=1")
                .body("items[0].cardId", nullValue())
                .body("items[0].valid", equalTo(false));
        admin.get("/v1/card-verifications?updatedSince=2999-01-01T00:00:00Z").body("items", hasSize(0));
        var auditor =
                new Calls(TestIssuer.token().role("auditor").organization(union).build());
        auditor.get("/v1/card-verifications").statusCode(200).body("items.cardId", contains((String) card.path("id")));
        officer.get("/v1/card-verifications").statusCode(403);
    }

    @Test
    void foreign_card_does_not_exist() {
        String id = issue(true).extract().path("id");
        var stranger = Calls.officerOf(Tree.union());
        stranger.get("/v1/cards/" + id).statusCode(404);
        stranger.get("/v1/cards?memberId=" + member).statusCode(200).body("items", hasSize(0));
        stranger.post("/v1/cards", Map.of("memberId", member)).statusCode(400);
    }

    private ValidatableResponse issue(boolean handedOver) {
        return officer.post("/v1/cards", Map.of("memberId", member, "handedOver", handedOver))
                .statusCode(201);
    }

    private ValidatableResponse act(String id, String verb, long version) {
        return officer.transition("/v1/cards/" + id + "/" + verb, version, Map.of());
    }

    private ValidatableResponse verify(String number) {
        return new Calls(TestIssuer.token()
                        .role("partner")
                        .organization(union)
                        .scope("card-verifications")
                        .build())
                .post("/v1/card-verifications", Map.of("number", number));
    }
}
