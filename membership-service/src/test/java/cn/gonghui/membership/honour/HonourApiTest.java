package cn.gonghui.membership.honour;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class HonourApiTest {

    private UUID district;
    private UUID union;
    private UUID member;
    private Calls officer;
    private Calls clerk;

    @BeforeEach
    void enter_a_member() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        member = Activities.member(union);
        officer = Calls.officerOf(district);
        clerk = Calls.officerOf(union);
    }

    @Test
    void person_is_nominated_once_for_a_kind_and_year() {
        var id = nominate();
        clerk.post("/v1/honour-nominations", Honours.nomination(member, union, district))
                .statusCode(409)
                .body("code", equalTo("already-nominated"));
        clerk.transition("/v1/honour-nominations/" + id + "/withdraw", 0, Map.of("reason", "材料有误"))
                .statusCode(200);
        nominate();
    }

    @Test
    void the_same_nomination_again_answers_the_one_that_is_there() {
        var body = Honours.nomination(member, union, district);
        body.put("externalReference", "N-1");
        String id = clerk.post("/v1/honour-nominations", body)
                .statusCode(201)
                .extract()
                .path("id");
        clerk.post("/v1/honour-nominations", body)
                .statusCode(200)
                .header("Location", endsWith("/v1/honour-nominations/" + id))
                .body("id", equalTo(id));
    }

    @Test
    void what_does_not_fit_the_kind_is_named() {
        var body = Honours.nomination(member, union, district);
        body.put("kind", "WORKERS_PIONEER");
        body.put("level", "GRASSROOTS");
        clerk.post("/v1/honour-nominations", body)
                .statusCode(409)
                .body("code", equalTo("honour-kind-not-fitting"))
                .body("errors.pointer", contains("/subject", "/level"));
        clerk.post("/v1/honour-nominations", Honours.nomination(member, union, Tree.union(district)))
                .statusCode(409)
                .body("code", equalTo("conferring-not-above"));
        clerk.post("/v1/honour-nominations", Honours.nomination(Activities.member(Tree.union()), union, district))
                .statusCode(400);
        officer.get("/v1/honour-kinds").body("items", hasSize(7));
    }

    @Test
    void anybody_objects_while_it_is_on_notice_and_an_open_objection_holds_the_honour_back() {
        var id = nominate();
        var stranger = Activities.as(Activities.member(Tree.union()));
        stranger.get("/v1/honour-nominations/" + id).statusCode(404);
        stranger.post("/v1/honour-nominations/" + id + "/objections", Map.of("statement", "不实"))
                .statusCode(404);
        clerk.transition("/v1/honour-nominations/" + id + "/pass", 0, Map.of()).statusCode(404);
        pass(id);
        stranger.get("/v1/honour-nominations/" + id)
                .statusCode(200)
                .body("name", equalTo("欧阳晓明"))
                .body("allowedActions", hasSize(0));
        stranger.get("/v1/honour-nominations?organizationId=" + union).body("items.id", contains(id));
        String objection = stranger.post("/v1/honour-nominations/" + id + "/objections", Map.of("statement", "不实"))
                .statusCode(200)
                .body("statement", nullValue())
                .extract()
                .path("id");
        endNotice(id);
        var cleared = officer.get("/v1/honour-nominations/" + id)
                .body("status", equalTo("CLEARED"))
                .extract();
        int version = cleared.path("version");
        officer.transition("/v1/honour-nominations/" + id + "/confer", version, Honours.conferral())
                .statusCode(409)
                .body("code", equalTo("objection-open"));
        officer.get("/v1/honour-nominations/" + id + "/objections").body("items.statement", contains("不实"));
        clerk.get("/v1/honour-nominations/" + id + "/objections").statusCode(404);
        officer.transition(
                        "/v1/honour-nominations/" + id + "/objections/" + objection + "/answer",
                        0,
                        Map.of("upheld", false, "reason", "属实"))
                .statusCode(200);
        officer.transition("/v1/honour-nominations/" + id + "/confer", version, Honours.conferral())
                .statusCode(200)
                .body("status", equalTo("CONFERRED"));
        Activities.as(member)
                .get("/v1/members/" + member + "/honours")
                .body("items.kind", contains("ADVANCED_INDIVIDUAL"));
    }

    @Test
    void objection_that_is_right_rejects_the_nomination() {
        var id = nominate();
        pass(id);
        String objection = clerk.post("/v1/honour-nominations/" + id + "/objections", Map.of("statement", "不实"))
                .extract()
                .path("id");
        officer.transition(
                        "/v1/honour-nominations/" + id + "/objections/" + objection + "/answer",
                        0,
                        Map.of("upheld", true, "reason", "情况属实"))
                .statusCode(200);
        officer.get("/v1/honour-nominations/" + id)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("情况属实"));
        clerk.post("/v1/honour-nominations/" + id + "/objections", Map.of("statement", "不实"))
                .statusCode(409)
                .body("code", equalTo("not-on-notice"));
    }

    @Test
    void past_honours_are_registered_with_evidence_and_found_until_they_are_revoked() {
        var future = Honours.past(member, union);
        future.put("conferredOn", "2999-01-01");
        var admin = Calls.admin();
        String id = admin.post(
                        "/v1/honours/batch",
                        Map.of("items", List.of(Honours.past(member, union), Honours.past(member, union), future)))
                .body("items.status", contains(201, 409, 400))
                .extract()
                .path("items[0].value.id");
        var service = new Calls(TestIssuer.token().role("service").build());
        var asked = Map.of("memberIds", List.of(member, UUID.randomUUID()));
        service.post("/v1/honours/lookup", asked)
                .statusCode(200)
                .body("items.kind", contains("CAPITAL_LABOUR_MEDAL"))
                .body("items.memberId", contains(member.toString()));
        admin.transition("/v1/honours/" + id + "/revoke", 0, Map.of("reason", "违纪"))
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        service.post("/v1/honours/lookup", asked).body("items", hasSize(0));
        officer.get("/v1/honours").body("items.revokeReason", contains("违纪"));
        admin.post("/v1/honours", Honours.past(member, union)).statusCode(201);
    }

    @Test
    void who_comes_back_holds_his_honours_and_is_nominated_no_second_time() {
        var person = Persons.member(union);
        member = join(person);
        var honour = id(Calls.admin().post("/v1/honours", Honours.past(member, union)));
        nominate();
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        var former = member;
        member = join(person);
        clerk.post("/v1/honour-nominations", Honours.nomination(member, union, district))
                .statusCode(409)
                .body("code", equalTo("already-nominated"));
        Calls.admin()
                .post("/v1/honours", Honours.past(member, union))
                .statusCode(409)
                .body("code", equalTo("already-honoured"));
        new Calls(TestIssuer.token().role("service").build())
                .post("/v1/honours/lookup", Map.of("memberIds", List.of(member, former)))
                .statusCode(200)
                .body("items.id", contains(honour, honour))
                .body("items.memberId", containsInAnyOrder(member.toString(), former.toString()));
    }

    private UUID join(Map<String, Object> person) {
        return UUID.fromString(id(officer.post("/v1/members", person)));
    }

    private static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }

    @Test
    void honour_of_the_past_is_of_the_year_of_its_conferral_or_the_one_before() {
        var admin = Calls.admin();
        for (var year : List.of(1950, 2017, 2020)) {
            var body = Honours.past(member, union);
            body.put("year", year);
            admin.post("/v1/honours", body)
                    .statusCode(400)
                    .body("errors.pointer", contains("/year"))
                    .body("errors.code", contains("honour-year-not-of-conferral"));
        }
        var body = Honours.past(member, union);
        body.put("year", 2018);
        admin.post("/v1/honours", body).statusCode(201);
    }

    @Test
    void nobody_confers_registers_or_revokes_above_his_rank() {
        var high = Honours.nomination(member, union, union);
        for (var level : List.of("NATIONAL", "MUNICIPAL", "DISTRICT", "STREET")) {
            high.put("level", level);
            tooLow(clerk.post("/v1/honour-nominations", high), contains("/conferringOrganizationId"));
        }
        high.put("level", "NATIONAL");
        high.put("conferringOrganizationId", district);
        tooLow(clerk.post("/v1/honour-nominations", high), contains("/conferringOrganizationId"));
        var past = Honours.past(member, union);
        tooLow(clerk.post("/v1/honours", past), contains("/level"));
        tooLow(officer.post("/v1/honours", past), contains("/level"));
        officer.post("/v1/honours/batch", Map.of("items", List.of(past))).body("items.status", contains(409));
        String medal = Calls.admin()
                .post("/v1/honours", past)
                .statusCode(201)
                .extract()
                .path("id");
        tooLow(officer.transition("/v1/honours/" + medal + "/revoke", 0, Map.of("reason", "违纪")), nullValue());
        past.putAll(Map.of("kind", "ADVANCED_INDIVIDUAL", "level", "GRASSROOTS"));
        clerk.post("/v1/honours", past).statusCode(201);
        past.put("level", "DISTRICT");
        officer.post("/v1/honours", past).statusCode(201);
    }

    @Test
    void honour_is_revoked_by_who_conferred_it_or_one_above() {
        var id = nominate();
        pass(id);
        endNotice(id);
        int version = officer.get("/v1/honour-nominations/" + id).extract().path("version");
        String honour = officer.transition("/v1/honour-nominations/" + id + "/confer", version, Honours.conferral())
                .statusCode(200)
                .extract()
                .path("id");
        var revoke = "/v1/honours/" + honour + "/revoke";
        tooLow(clerk.transition(revoke, 0, Map.of("reason", "违纪")), nullValue());
        var elsewhere = Tree.district(Tree.municipal());
        Calls.admin()
                .transition("/v1/organizations/" + union + "/move", 0, Map.of("parentId", elsewhere))
                .statusCode(200);
        officer.get("/v1/honours/" + honour).statusCode(200);
        tooLow(Calls.officerOf(elsewhere).transition(revoke, 0, Map.of("reason", "违纪")), nullValue());
        officer.transition(revoke, 0, Map.of("reason", "违纪")).statusCode(200);
    }

    @Test
    void what_is_on_notice_every_officer_finds_and_nobody_else_reads_what_the_reviewers_said() {
        var id = nominate();
        var elsewhere = Calls.officerOf(Tree.district(Tree.municipal()));
        var noticed = "/v1/honour-nominations?status=ON_NOTICE&organizationId=" + union;
        elsewhere.get("/v1/honour-nominations?organizationId=" + union).body("items", hasSize(0));
        pass(id);
        elsewhere.get(noticed).statusCode(200).body("items.id", contains(id));
        elsewhere.get("/v1/honour-nominations?organizationId=" + union).body("items.id", contains(id));
        for (var stranger : List.of(elsewhere, Activities.as(member))) {
            stranger.get(noticed).body("items[0].rounds.remark", contains(nullValue(), nullValue()));
            stranger.get("/v1/honour-nominations/" + id).body("rounds.remark", contains(nullValue(), nullValue()));
        }
        for (var concerned : List.of(officer, clerk)) {
            concerned.get(noticed).body("items[0].rounds[0].remark", equalTo("同意"));
            concerned.get("/v1/honour-nominations/" + id).body("rounds[0].remark", equalTo("同意"));
        }
    }

    @Test
    void objector_raises_one_at_a_time_and_reads_what_becomes_of_it() {
        var id = nominate();
        pass(id);
        var objector = Activities.as(Activities.member(Tree.union()));
        var objections = "/v1/honour-nominations/" + id + "/objections";
        String objection = objector.post(objections, Map.of("statement", "不实"))
                .statusCode(200)
                .extract()
                .path("id");
        objector.post(objections, Map.of("statement", "不实")).statusCode(200).body("id", equalTo(objection));
        objector.post(objections, Map.of("statement", "另有不实"))
                .statusCode(409)
                .body("code", equalTo("objection-raised"));
        var one = objections + "/" + objection;
        objector.get(one).statusCode(200).body("status", equalTo("OPEN")).body("statement", nullValue());
        clerk.get(one).statusCode(404);
        Activities.as(member).get(one).statusCode(404);
        var etag = officer.get(one)
                .statusCode(200)
                .body("statement", equalTo("不实"))
                .extract()
                .header("ETag");
        assertEquals("\"0\"", etag);
        officer.transition(one + "/answer", 0, Map.of("upheld", false, "reason", "属实"))
                .statusCode(200);
        objector.get(one).body("status", equalTo("DISMISSED")).body("answer", equalTo("属实"));
        objector.post(objections, Map.of("statement", "另有不实")).statusCode(200);
    }

    @Test
    void same_caller_objecting_twenty_times_at_once_has_one_open() {
        var id = nominate();
        pass(id);
        var objector = Activities.as(Activities.member(Tree.union()));
        var statuses = Rush.of(
                20,
                caller -> objector.post(
                                "/v1/honour-nominations/" + id + "/objections", Map.of("statement", "不实" + caller))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(19, Collections.frequency(statuses, 409));
    }

    private static void tooLow(ValidatableResponse refused, Matcher<?> pointers) {
        refused.statusCode(409).body("code", equalTo("conferring-too-low")).body("errors.pointer", pointers);
    }

    @Test
    void one_honour_comes_of_a_nomination_conferred_twenty_times_at_once() {
        var id = nominate();
        pass(id);
        endNotice(id);
        int version = officer.get("/v1/honour-nominations/" + id).extract().path("version");
        var statuses = Rush.of(
                20,
                caller -> officer.transition("/v1/honour-nominations/" + id + "/confer", version, Honours.conferral())
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(19, Collections.frequency(statuses, 412));
        officer.get("/v1/honours").body("items", hasSize(1));
    }

    private String nominate() {
        return clerk.post("/v1/honour-nominations", Honours.nomination(member, union, district))
                .statusCode(201)
                .body("status", equalTo("NOMINATED"))
                .extract()
                .path("id");
    }

    private void pass(String id) {
        officer.transition("/v1/honour-nominations/" + id + "/pass", 0, Map.of("remark", "同意"))
                .statusCode(200)
                .body("status", equalTo("ON_NOTICE"));
    }

    /** The days go by for this one. */
    private void endNotice(String id) {
        OwnerConnection.execute(
                "update honour_nomination set notice_ends_at = now() - interval '1 second' where id = '" + id + "'");
        await().until(() -> !officer.get("/v1/honour-nominations/" + id)
                .extract()
                .path("status")
                .equals("ON_NOTICE"));
    }
}
