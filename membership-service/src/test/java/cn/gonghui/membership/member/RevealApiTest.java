package cn.gonghui.membership.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Masked fields told in full: to whom, and what stays behind of it. */
@MembershipTest
class RevealApiTest {

    private static final Map<String, Object> REQUEST =
            Map.of("fields", List.of("DOCUMENT_NUMBER", "PHONE"), "reason", "会员来电核对证件");

    private UUID union;
    private Calls officer;
    private Map<String, Object> person;
    private String number;
    private String member;

    @BeforeEach
    void enter_a_member() {
        union = Tree.union();
        officer = Calls.officerOf(union);
        person = Persons.member(union);
        number = (String) ((Map<?, ?>) person.get("document")).get("number");
        member = officer.post("/v1/members", person).statusCode(201).extract().path("id");
    }

    @Test
    void officer_reads_what_he_asks_for_and_nothing_else() {
        reveal(officer, member)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("documentNumber", equalTo(number))
                .body("phone", equalTo(person.get("phone")))
                .body("name", nullValue());
    }

    @Test
    void each_time_leaves_an_audit_row_with_the_reason_and_the_fields_but_not_the_values() {
        reveal(officer, member).statusCode(200);
        reveal(officer, member).statusCode(200);
        var trail = Calls.auditor()
                .get("/v1/audit-records?action=member.revealed&objectId=" + member)
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].reason", equalTo("会员来电核对证件"))
                .body("items[0].after.fields", contains("DOCUMENT_NUMBER", "PHONE"))
                .extract()
                .asString();
        assertFalse(trail.contains(number));
        assertFalse(trail.contains((String) person.get("phone")));
    }

    @Test
    void the_member_himself_reads_his_own_and_nobody_elses() {
        reveal(self(member), member).statusCode(200).body("documentNumber", equalTo(number));
        var other = officer.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .<String>path("id");
        reveal(self(other), member).statusCode(404);
    }

    @Test
    void an_auditor_reads_nothing_in_full_even_where_he_is_a_member_too() {
        var token = TestIssuer.token().role("auditor", "member").member(UUID.randomUUID());
        reveal(new Calls(token.build()), member).statusCode(404);
        reveal(Calls.auditor(), member).statusCode(403);
    }

    @Test
    void an_auditor_of_the_whole_city_is_no_officer_of_it() {
        var both = new Calls(TestIssuer.token().role("auditor", "officer").build());
        both.get("/v1/members/" + member).statusCode(200).body("name", equalTo("欧***"));
        reveal(both, member).statusCode(404);
    }

    @Test
    void nothing_is_told_without_a_reason() {
        officer.post("/v1/members/" + member + "/reveal", Map.of("fields", List.of("NAME"), "reason", "  "))
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
        officer.post("/v1/members/" + member + "/reveal", Map.of("fields", List.of(), "reason", "会员来电"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/fields"));
        Calls.auditor()
                .get("/v1/audit-records?action=member.revealed&objectId=" + member)
                .body("items", hasSize(0));
    }

    @Test
    void the_answer_is_not_kept_for_an_idempotency_key() {
        var key = UUID.randomUUID().toString();
        for (var n = 0; n < 2; n++) {
            given().header("Authorization", "Bearer " + officer.token())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(REQUEST)
                    .post("/v1/members/" + member + "/reveal")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", nullValue());
        }
        Calls.auditor()
                .get("/v1/audit-records?action=member.revealed&objectId=" + member)
                .body("items", hasSize(2));
    }

    @Test
    void officers_of_the_union_applied_to_read_an_applicant_in_full() {
        var applicant = Applications.to(union);
        var application = officer.post("/v1/applications", applicant)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/v1/applications/" + application + "/reveal";
        officer.post(path, Map.of("fields", List.of("NAME", "PHONE"), "reason", "核对申请材料"))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo(applicant.get("name")))
                .body("phone", equalTo(applicant.get("phone")))
                .body("documentNumber", nullValue());
        Calls.officerOf(Tree.union()).post(path, REQUEST).statusCode(404);
        Calls.auditor().post(path, REQUEST).statusCode(403);
        Calls.auditor()
                .get("/v1/audit-records?objectId=" + application)
                .body("items.action", hasItem("application.revealed"));
    }

    private static ValidatableResponse reveal(Calls calls, String id) {
        return calls.post("/v1/members/" + id + "/reveal", REQUEST);
    }

    private static Calls self(String id) {
        return new Calls(
                TestIssuer.token().role("member").member(UUID.fromString(id)).build());
    }
}
