package cn.gonghui.membership.honour;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
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
import cn.gonghui.membership.organization.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        String id = officer.post(
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
        officer.transition("/v1/honours/" + id + "/revoke", 0, Map.of("reason", "违纪"))
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        service.post("/v1/honours/lookup", asked).body("items", hasSize(0));
        officer.get("/v1/honours").body("items.revokeReason", contains("违纪"));
        officer.post("/v1/honours", Honours.past(member, union)).statusCode(201);
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
