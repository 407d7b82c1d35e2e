package cn.gonghui.membership.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class ApplicationApiTest {

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        union = Tree.union();
        officer = Calls.officerOf(union);
    }

    @Test
    void accepted_applicant_is_a_member_with_a_card() {
        String id = submit(Applications.to(union));
        var accepted = officer.transition("/v1/applications/" + id + "/accept", 0, Map.of())
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("memberId", notNullValue())
                .body("cardId", notNullValue());
        officer.get("/v1/members/" + accepted.extract().path("memberId")).body("name", equalTo("欧阳晓明"));
        officer.get("/v1/cards/" + accepted.extract().path("cardId"))
                .body("memberId", equalTo(accepted.extract().path("memberId")))
                .body("status", equalTo("ISSUED"));
    }

    @Test
    void applicant_without_an_account_follows_withdraws_and_is_told_nothing_with_a_wrong_secret() {
        var receipt = Calls.nobody()
                .post("/v1/applications", Applications.to(union))
                .statusCode(201)
                .extract();
        var key = Map.of("number", receipt.path("number"), "secret", receipt.path("secret"));
        var nobody = Calls.nobody();
        nobody.post("/v1/applications/follow-up", key)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("allowedActions", contains("WITHDRAW"));
        nobody.post("/v1/applications/follow-up", Map.of("number", receipt.path("number"), "secret", "guess"))
                .statusCode(404);
        nobody.post("/v1/applications/follow-up", Map.of("number", "4402917356610", "secret", "guess"))
                .statusCode(404);
        nobody.post("/v1/applications/follow-up/withdraw", key).statusCode(200).body("status", equalTo("WITHDRAWN"));
        nobody.post("/v1/applications/follow-up/withdraw", key).statusCode(409);
    }

    @Test
    void returned_application_is_mended_and_handed_in_again() {
        var body = Applications.to(union);
        var receipt =
                Calls.nobody().post("/v1/applications", body).statusCode(201).extract();
        String id = receipt.path("id");
        officer.transition("/v1/applications/" + id + "/return", 0, Map.of("reason", "姓名有误"))
                .statusCode(200)
                .body("decisionReason", equalTo("姓名有误"));
        officer.transition("/v1/applications/" + id + "/accept", 1, Map.of()).statusCode(409);
        Calls.nobody()
                .post(
                        "/v1/applications/follow-up/resubmit",
                        Map.of(
                                "number", receipt.path("number"),
                                "secret", receipt.path("secret"),
                                "name", "欧阳小明",
                                "phone", body.get("phone"),
                                "employmentForm", "COURIER"))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        officer.get("/v1/applications/" + id).body("name", equalTo("欧阳小明")).body("employmentForm", equalTo("COURIER"));
        officer.transition("/v1/applications/" + id + "/reject", 2, Map.of("reason", "不符合条件"))
                .statusCode(200)
                .body("allowedActions", hasSize(0));
    }

    @Test
    void unmet_conditions_are_named_one_by_one() {
        var joint = Tree.jointUnion(Tree.district(Tree.municipal()));
        var body = Applications.to(joint);
        body.put("document", Map.of("type", "RESIDENT_ID", "number", Persons.number(2020)));
        Calls.officerOf(joint)
                .post("/v1/applications", body)
                .statusCode(409)
                .body("code", equalTo("conditions-not-met"))
                .body("errors.code", containsInAnyOrder("too-young", "employment-not-stated"));
    }

    @Test
    void order_that_the_list_does_not_have_is_no_matter_of_filters() {
        officer.get("/v1/applications?sort=bad").statusCode(400).body("errors.code", contains("unknown-value"));
        officer.get("/v1/applications?sort=submittedOn").statusCode(400).body("code", equalTo("sort-needs-filter"));
    }

    @Test
    void applicant_whom_the_document_contradicts_is_refused() {
        var body = Applications.to(union);
        body.put("birthDate", "1990-02-28");
        body.put("gender", Persons.numberOf(body).charAt(16) % 2 == 1 ? "FEMALE" : "MALE");
        Calls.nobody()
                .post("/v1/applications", body)
                .statusCode(400)
                .body("errors.code", contains("birth-date-differs-from-document", "gender-differs-from-document"));
        body.remove("gender");
        body.put(
                "document",
                Map.of("type", "PASSPORT", "number", "E" + Persons.number(1990).substring(6, 15)));
        body.put("birthDate", "2999-01-01");
        Calls.nobody()
                .post("/v1/applications", body)
                .statusCode(400)
                .body("errors.code", contains("born-in-the-future"));
    }

    @Test
    void person_has_one_application_open_with_a_union_and_only_officers_are_told() {
        var body = Applications.to(union);
        var first = submit(body);
        officer.post("/v1/applications", body)
                .statusCode(409)
                .body("code", equalTo("application-waiting"))
                .body("errors.pointer", contains("/document"));
        officer.post("/v1/applications/batch", Map.of("items", List.of(body, Applications.to(union))))
                .body("items.status", contains(409, 201));
        var notTaken = Calls.nobody().post("/v1/applications", body).statusCode(409);
        notTaken.body("code", equalTo("application-not-taken")).body("errors", nullValue());
        var another = new HashMap<>(body);
        another.put("name", "李四");
        Calls.nobody()
                .post("/v1/applications", another)
                .statusCode(409)
                .body("code", equalTo("application-not-taken"))
                .body("detail", equalTo(notTaken.extract().path("detail")));
        officer.transition("/v1/applications/" + first + "/reject", 0, Map.of("reason", "不符合条件"))
                .statusCode(200);
        submit(body);
        body.put("organizationId", Tree.union());
        Calls.nobody().post("/v1/applications", body).statusCode(201);
    }

    @Test
    void same_person_twice_in_one_batch_applies_once() {
        var body = Applications.to(union);
        officer.post("/v1/applications/batch", Map.of("items", List.of(body, body)))
                .body("items.status", contains(201, 409))
                .body("items[1].problem.code", equalTo("application-waiting"));
    }

    @Test
    void returned_application_is_not_mended_into_one_that_waits() {
        var other = Applications.to(union);
        submit(other);
        var body = Applications.to(union);
        var receipt =
                Calls.nobody().post("/v1/applications", body).statusCode(201).extract();
        officer.transition("/v1/applications/" + receipt.path("id") + "/return", 0, Map.of("reason", "证件有误"))
                .statusCode(200);
        mend(receipt, body, Map.of("document", other.get("document")))
                .statusCode(409)
                .body("code", equalTo("application-not-taken"));
    }

    @Test
    void current_membership_is_told_to_officers_but_not_to_strangers() {
        var body = Applications.to(union);
        String first = submit(body);
        officer.transition("/v1/applications/" + first + "/accept", 0, Map.of()).statusCode(200);
        officer.post("/v1/applications", body).statusCode(409).body("errors.code", contains("already-a-member"));
        String second = Calls.nobody()
                .post("/v1/applications", body)
                .statusCode(201)
                .extract()
                .path("id");
        officer.transition("/v1/applications/" + second + "/accept", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("conditions-not-met"))
                .body("errors.code", contains("already-a-member"));
    }

    @Test
    void many_are_accepted_at_once_and_each_has_its_outcome() {
        var ids = Applications.submit(officer, union, 3);
        var items = List.of(
                Map.of("id", ids.get(0)),
                Map.of("id", ids.get(1)),
                Map.of("id", ids.get(0)),
                Map.of("id", UUID.randomUUID()),
                Map.of("id", ids.get(2)));
        officer.post("/v1/applications/batch-accept", Map.of("items", items))
                .statusCode(200)
                .body("items.status", contains(200, 200, 409, 404, 200));
        officer.get("/v1/applications?status=ACCEPTED&count=true").body("count", equalTo(3));
        officer.get("/v1/members?count=true").body("count", equalTo(3));
    }

    @Test
    void external_reference_answers_the_same_application_and_refuses_another() {
        var body = Applications.to(union);
        body.put("externalReference", "CP-1");
        var first = officer.post("/v1/applications", body).statusCode(201).body("secret", notNullValue());
        officer.post("/v1/applications", body)
                .statusCode(200)
                .header(
                        "Location",
                        endsWith("/v1/applications/" + first.extract().path("id")))
                .body("id", equalTo(first.extract().path("id")))
                .body("secret", nullValue());
        body.put("jobTitle", "骑手");
        officer.post("/v1/applications", body).statusCode(409).body("code", equalTo("application-reference-taken"));
        Calls.nobody().post("/v1/applications", body).statusCode(400);
    }

    @Test
    void partner_hands_applications_in_within_its_organisations_only() {
        var partner = new Calls(TestIssuer.token()
                .role("partner")
                .organization(union)
                .scope("applications")
                .build());
        var id = partner.post("/v1/applications", Applications.to(union))
                .statusCode(201)
                .extract()
                .path("id");
        officer.get("/v1/applications/" + id).body("channel", equalTo("PARTNER"));
        partner.post("/v1/applications", Applications.to(Tree.union())).statusCode(400);
        new Calls(TestIssuer.token().role("partner").organization(union).build())
                .post("/v1/applications/batch", Map.of("items", List.of(Applications.to(union))))
                .statusCode(403);
    }

    @Test
    void foreign_application_does_not_exist() {
        String id = submit(Applications.to(union));
        var stranger = Calls.officerOf(Tree.union());
        stranger.get("/v1/applications/" + id).statusCode(404);
        stranger.transition("/v1/applications/" + id + "/accept", 0, Map.of()).statusCode(404);
        stranger.get("/v1/applications").body("items.id", not(hasItems(id)));
        Calls.auditor().get("/v1/applications/" + id).statusCode(200).body("name", equalTo("欧***"));
    }

    @Test
    void application_waits_for_fifteen_days_before_it_is_overdue_and_anew_when_it_was_mended() {
        var today = BusinessDay.today(Clock.systemUTC());
        var fresh = submit(Applications.to(union));
        var body = Applications.to(union);
        var late = officer.post("/v1/applications", body).statusCode(201).extract();
        var lastDay = submit(Applications.to(union));
        submittedOn(late.path("id"), today.minusDays(16));
        submittedOn(lastDay, today.minusDays(15));
        officer.get("/v1/applications?overdue=true").statusCode(200).body("items.id", contains((String)
                late.path("id")));
        officer.get("/v1/applications?overdue=true&status=RETURNED").body("items", hasSize(0));
        officer.get("/v1/applications/" + lastDay).body("decideBy", equalTo(today.toString()));
        officer.get("/v1/applications/" + fresh)
                .body("decideBy", equalTo(today.plusDays(15).toString()));

        officer.transition("/v1/applications/" + late.path("id") + "/return", 0, Map.of("reason", "证件有误"))
                .statusCode(200)
                .body("decideBy", nullValue());
        mend(late, body, Map.of("document", Persons.document())).statusCode(200);
        officer.get("/v1/applications?overdue=true").body("items", hasSize(0));
        officer.get("/v1/applications/" + late.path("id"))
                .body("submittedOn", equalTo(today.minusDays(16).toString()))
                .body("waitingSince", equalTo(today.toString()));
        officer.transition("/v1/applications/" + late.path("id") + "/accept", 2, Map.of())
                .statusCode(200);
        officer.post("/v1/members/search", Map.of("document", body.get("document")))
                .body("items", hasSize(0));
    }

    @Test
    void birth_date_is_mended_by_itself_and_never_otherwise_than_the_document_tells() {
        var body = Applications.to(union);
        body.put(
                "document",
                Map.of("type", "PASSPORT", "number", "E" + Persons.number(1990).substring(4, 14)));
        body.put("birthDate", "1990-01-01");
        var receipt = officer.post("/v1/applications", body).statusCode(201).extract();
        var application = "/v1/applications/" + receipt.path("id");
        officer.transition(application + "/return", 0, Map.of("reason", "出生日期有误"))
                .statusCode(200);
        mend(receipt, body, Map.of("birthDate", "2090-01-01"))
                .statusCode(400)
                .body("errors.code", contains("born-in-the-future"));
        mend(receipt, body, Map.of("birthDate", LocalDate.now().minusYears(10).toString()))
                .statusCode(409)
                .body("errors.code", contains("too-young"));
        var resident = Map.of("type", "RESIDENT_ID", "number", Persons.number(1990));
        mend(receipt, body, Map.of("document", resident)).statusCode(200);
        officer.transition(application + "/return", 2, Map.of("reason", "出生日期有误"))
                .statusCode(200);
        mend(receipt, body, Map.of("birthDate", "1960-01-01"))
                .statusCode(400)
                .body("errors.code", contains("birth-date-differs-from-document"));
    }

    @Test
    void mended_application_meets_the_conditions_too() {
        var body = Applications.to(union);
        var receipt = officer.post("/v1/applications", body).statusCode(201).extract();
        officer.transition("/v1/applications/" + receipt.path("id") + "/return", 0, Map.of("reason", "证件有误"));
        var child = Map.of("type", "RESIDENT_ID", "number", Persons.number(2015));
        mend(receipt, body, Map.of("document", child)).statusCode(409).body("errors.code", contains("too-young"));
        mend(receipt, body, Map.of("document", Map.of("type", "PASSPORT", "number", "E12345678")))
                .statusCode(400);
    }

    @Test
    void conditions_of_an_erased_applicant_are_told_no_more() {
        var application = "/v1/applications/" + submit(Applications.to(union));
        var member = "/v1/members/"
                + officer.transition(application + "/accept", 0, Map.of())
                        .statusCode(200)
                        .extract()
                        .path("memberId");
        officer.transition(member + "/exit", 0, Map.of("reason", "WITHDRAWN")).statusCode(200);
        officer.transition(member + "/erase", 1, Map.of("reason", "本人申请")).statusCode(200);
        officer.get(application + "/conditions").statusCode(409).body("code", equalTo("already-erased"));
    }

    @Test
    void conditions_are_checked_one_by_one_for_who_decides() {
        var body = Applications.to(union);
        var id = submit(body);
        var path = "/v1/applications/" + id + "/conditions";
        officer.get(path)
                .statusCode(200)
                .body("items.condition", contains("OLD_ENOUGH", "EMPLOYMENT_STATED", "NO_CURRENT_MEMBERSHIP"))
                .body("items.met", contains(true, true, true));
        var member = Persons.member(union);
        member.put("document", body.get("document"));
        officer.post("/v1/members", member).statusCode(201);
        officer.get(path).body("items.met", contains(true, true, false));
        Calls.officerOf(Tree.union()).get(path).statusCode(404);
    }

    private static void submittedOn(String id, LocalDate day) {
        OwnerConnection.execute("update application set submitted_on = '%1$s', waiting_since = '%1$s' where id = '%2$s'"
                .formatted(day, id));
    }

    private static ValidatableResponse mend(
            ExtractableResponse<Response> receipt, Map<String, Object> body, Map<String, Object> mended) {
        var request = new HashMap<String, Object>(mended);
        request.put("number", receipt.path("number"));
        request.put("secret", receipt.path("secret"));
        request.put("name", body.get("name"));
        request.put("phone", body.get("phone"));
        request.put("employmentForm", body.get("employmentForm"));
        return Calls.nobody().post("/v1/applications/follow-up/resubmit", request);
    }

    private String submit(Map<String, Object> body) {
        return officer.post("/v1/applications", body).statusCode(201).extract().path("id");
    }
}
