package cn.gonghui.membership.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class QuotaApiTest {

    private UUID district;
    private UUID street;
    private UUID union;
    private Calls officer;
    private UUID activity;

    @BeforeEach
    void open_an_activity_of_ten_places() {
        district = Tree.district(Tree.municipal());
        street = Tree.street(district);
        union = Tree.union(street);
        officer = Calls.officerOf(district);
        activity = Activities.open(officer, district, "OTHER", 10);
    }

    @Test
    void quota_taken_away_and_set_again_counts_who_is_there() {
        set(List.of(quota(street, 2))).statusCode(200);
        var member = Activities.member(union);
        var first = register(Activities.individual(member), "CONFIRMED");
        register(Activities.individual(Activities.member(union)), "CONFIRMED");
        var waiting = register(Activities.individual(Activities.member(union)), "WAITING");
        setWithoutQuotas().statusCode(200).body("quotas", hasSize(0));
        expect(waiting, "CONFIRMED");
        set(List.of(quota(street, 3))).statusCode(200).body("quotas[0].taken", equalTo(3));
        var next = register(Activities.individual(Activities.member(union)), "WAITING");
        cancel(first);
        expect(next, "CONFIRMED");
        places().body("taken", equalTo(3)).body("quotas[0].taken", equalTo(3));
    }

    @Test
    void who_leaves_the_union_gives_back_to_a_quota_set_again() {
        set(List.of(quota(street, 2))).statusCode(200);
        var member = Activities.member(union);
        var registration = register(Activities.individual(member), "CONFIRMED");
        setWithoutQuotas().statusCode(200);
        set(List.of(quota(street, 2))).statusCode(200);
        exit(member);
        expect(registration, "CANCELLED");
        places().body("taken", equalTo(0)).body("quotas[0].taken", equalTo(0));
    }

    @Test
    void quota_added_after_registrations_counts_them_once_for_each_organisation_above() {
        register(Activities.family(Activities.member(union), 2), "CONFIRMED");
        register(Activities.individual(Activities.member(Tree.union(district))), "CONFIRMED");
        set(List.of(quota(street, 3), quota(union, 4), quota(district, 9)))
                .statusCode(200)
                .body("quotas.find { it.organizationId == '" + street + "' }.taken", equalTo(3))
                .body("quotas.find { it.organizationId == '" + union + "' }.taken", equalTo(3))
                .body("quotas.find { it.organizationId == '" + district + "' }.taken", equalTo(4));
        register(Activities.individual(Activities.member(union)), "WAITING");
        register(Activities.individual(Activities.member(Tree.union(district))), "CONFIRMED");
    }

    @Test
    void quota_below_what_is_taken_is_refused_and_changes_nothing() {
        register(Activities.family(Activities.member(union), 2), "CONFIRMED");
        set(List.of(quota(district, 3), quota(street, 2)))
                .statusCode(409)
                .body("code", equalTo("places-taken"))
                .body("errors.pointer", contains("/quotas/1"));
        places().body("quotas", hasSize(0));
    }

    @Test
    void team_of_two_unions_counts_each_member_against_the_quotas_of_his_own() {
        var other = Tree.union(street);
        set(List.of(quota(street, 3), quota(union, 1), quota(other, 1))).statusCode(200);
        var first = register(team(Activities.member(union), Activities.member(other)), "CONFIRMED");
        taken(street, 2);
        taken(union, 1);
        taken(other, 1);
        var second = register(team(Activities.member(other), Activities.member(Tree.union(district))), "WAITING");
        officer.post(
                        "/v1/activities/" + activity + "/registrations",
                        team(Activities.member(union), Activities.member(union)))
                .statusCode(409)
                .body("code", equalTo("party-too-large"));
        cancel(first);
        expect(second, "CONFIRMED");
        taken(street, 1);
        taken(union, 0);
        taken(other, 1);
    }

    @Test
    void who_leaves_his_team_gives_back_to_the_quotas_of_his_own_union() {
        var other = Tree.union(street);
        var leaver = Activities.member(other);
        register(team(Activities.member(union), Activities.member(union), leaver), "CONFIRMED");
        set(List.of(quota(union, 2), quota(other, 1))).statusCode(200);
        taken(other, 1);
        var waiting = register(Activities.individual(Activities.member(other)), "WAITING");
        exit(leaver);
        expect(waiting, "CONFIRMED");
        taken(union, 2);
        taken(other, 1);
    }

    @Test
    void team_with_a_member_of_a_union_that_is_not_invited_is_refused() {
        var admin = Calls.admin();
        var invited = Activities.member(union);
        admin.post(
                        "/v1/activities/" + activity + "/registrations",
                        team(invited, Activities.member(union), Activities.member(Tree.union())))
                .statusCode(409)
                .body("code", equalTo("not-invited"))
                .body("errors.pointer", contains("/otherMemberIds/1"));
        admin.post("/v1/activities/" + activity + "/registrations", team(Activities.member(Tree.union()), invited))
                .statusCode(409)
                .body("errors.pointer", contains("/memberId"));
    }

    @Test
    void only_a_team_has_other_members() {
        var body = new HashMap<>(Activities.family(Activities.member(union), 1));
        body.put("otherMemberIds", List.of(Activities.member(union)));
        officer.post("/v1/activities/" + activity + "/registrations", body).statusCode(400);
    }

    private static Map<String, Object> team(UUID captain, UUID... others) {
        return Map.of("kind", "TEAM", "teamName", "快走一队", "memberId", captain, "otherMemberIds", List.of(others));
    }

    private void taken(UUID organization, int expected) {
        places().body("quotas.find { it.organizationId == '" + organization + "' }.taken", equalTo(expected));
    }

    private ValidatableResponse places() {
        return officer.get("/v1/activities/" + activity + "/places").statusCode(200);
    }

    private ValidatableResponse set(List<Map<String, Object>> quotas) {
        int version = places().extract().path("version");
        return officer.put("/v1/activities/" + activity + "/places", version, Map.of("capacity", 10, "quotas", quotas));
    }

    private ValidatableResponse setWithoutQuotas() {
        int version = places().extract().path("version");
        return officer.put("/v1/activities/" + activity + "/places", version, Map.of("capacity", 10));
    }

    private static Map<String, Object> quota(UUID organization, int places) {
        return Map.of("organizationId", organization, "places", places);
    }

    private String register(Map<String, Object> body, String status) {
        return officer.post("/v1/activities/" + activity + "/registrations", body)
                .statusCode(201)
                .body("status", equalTo(status))
                .extract()
                .path("id");
    }

    private void expect(String registration, String status) {
        officer.get("/v1/activities/" + activity + "/registrations/" + registration)
                .body("status", equalTo(status));
    }

    private void cancel(String registration) {
        var path = "/v1/activities/" + activity + "/registrations/" + registration;
        int version = officer.get(path).extract().path("version");
        officer.transition(path + "/cancel", version, Map.of()).statusCode(200);
    }

    private void exit(UUID member) {
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
    }
}
