package cn.gonghui.membership.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class RegistrationApiTest {

    private UUID district;
    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_district() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        officer = Calls.officerOf(district);
    }

    @Test
    void freed_places_promote_who_fits_in_order_each_whole() {
        var id = Activities.open(officer, district, "OTHER", 2);
        var first = register(id, Activities.individual(Activities.member(union)), "CONFIRMED");
        var second = register(id, Activities.individual(Activities.member(union)), "CONFIRMED");
        var group = register(id, team(2), "WAITING");
        var third = register(id, Activities.individual(Activities.member(union)), "WAITING");
        var fourth = register(id, Activities.individual(Activities.member(union)), "WAITING");
        cancel(id, first);
        expect(id, group, "WAITING");
        expect(id, third, "CONFIRMED");
        expect(id, fourth, "WAITING");
        Activities.places(officer, id, 4);
        expect(id, group, "CONFIRMED");
        expect(id, fourth, "WAITING");
        cancel(id, second);
        expect(id, fourth, "CONFIRMED");
        officer.get("/v1/activities/" + id + "/places")
                .body("taken", equalTo(4))
                .body("waiting", equalTo(0));
        assertEquals(1, events("promoted", third));
    }

    @Test
    void quota_of_an_organisation_holds_for_everything_below_it() {
        var id = Activities.open(officer, district, "OTHER", 10);
        var street = Tree.street(district);
        var below = Tree.union(street);
        officer.put(
                        "/v1/activities/" + id + "/places",
                        1,
                        Map.of("capacity", 10, "quotas", List.of(Map.of("organizationId", street, "places", 1))))
                .statusCode(200);
        var first = register(id, Activities.individual(Activities.member(below)), "CONFIRMED");
        var second = register(id, Activities.individual(Activities.member(below)), "WAITING");
        register(id, Activities.individual(Activities.member(union)), "CONFIRMED");
        officer.post("/v1/activities/" + id + "/registrations", Activities.family(Activities.member(below), 1))
                .statusCode(409)
                .body("code", equalTo("party-too-large"));
        cancel(id, first);
        expect(id, second, "CONFIRMED");
        officer.put("/v1/activities/" + id + "/places", 2, Map.of("capacity", 1))
                .statusCode(409);
        officer.get("/v1/activities/" + id + "/places").body("quotas[0].taken", equalTo(1));
    }

    @Test
    void member_registers_himself_and_is_registered_once() {
        var id = Activities.open(officer, district, "OTHER", 10);
        var member = Activities.member(union);
        Activities.as(member)
                .post("/v1/activities/" + id + "/registrations", Map.of("kind", "INDIVIDUAL"))
                .statusCode(201)
                .body("channel", equalTo("SELF"));
        officer.post("/v1/activities/" + id + "/registrations", Activities.individual(member))
                .statusCode(409)
                .body("code", equalTo("already-registered"));
        Activities.as(member).get("/v1/activities/" + id + "/registrations").body("items", hasSize(1));
        Activities.as(Activities.member(union))
                .get("/v1/activities/" + id + "/registrations")
                .body("items", hasSize(0));
        var elsewhere = Activities.member(Tree.union());
        Activities.as(elsewhere)
                .post("/v1/activities/" + id + "/registrations", Map.of("kind", "INDIVIDUAL"))
                .statusCode(409)
                .body("code", equalTo("not-invited"));
        officer.post("/v1/activities/" + id + "/registrations", Activities.individual(elsewhere))
                .statusCode(400)
                .body("errors.pointer", contains("/memberId"));
    }

    @Test
    void member_who_is_an_auditor_too_registers_nobody_but_himself() {
        var registrations = "/v1/activities/" + Activities.open(officer, district, "OTHER", 10) + "/registrations";
        var auditor = new Calls(TestIssuer.token()
                .role("member", "auditor")
                .member(Activities.member(union))
                .build());
        auditor.post(registrations, Activities.individual(Activities.member(union)))
                .statusCode(400)
                .body("errors.pointer", contains("/memberId"));
        auditor.post(registrations, Map.of("kind", "INDIVIDUAL")).statusCode(201);
        register(registrations, Activities.member(union));
        auditor.get(registrations).body("items", hasSize(2));
    }

    private void register(String registrations, UUID member) {
        officer.post(registrations, Activities.individual(member)).statusCode(201);
    }

    @Test
    void family_is_counted_and_its_children_are_nowhere_named() {
        var id = Activities.open(officer, district, "FAMILY_DAY", 10);
        var member = Activities.member(union);
        register(id, Activities.family(member, 2), "CONFIRMED");
        officer.post("/v1/activities/" + id + "/registrations", Map.of("kind", "FAMILY", "memberId", member))
                .statusCode(400);
        officer.get("/v1/activities/" + id + "/places").body("taken", equalTo(3));
        Activities.begin(officer, id);
        officer.post("/v1/activities/" + id + "/check-ins", Map.of("memberId", member, "children", 3))
                .statusCode(409)
                .body("code", equalTo("too-many-children"));
        var body = Map.of("memberId", member, "children", 1);
        var seen = officer.post("/v1/activities/" + id + "/check-ins", body)
                .statusCode(200)
                .extract();
        officer.post("/v1/activities/" + id + "/check-ins", body)
                .statusCode(200)
                .body("checkedInAt", equalTo(seen.path("checkedInAt")));
        officer.get("/v1/activities/" + id + "/figures")
                .body("participants", equalTo(2))
                .body("families", equalTo(1));
    }

    @Test
    void nobody_cancels_after_the_deadline_but_the_organiser() {
        var body = Activities.of(district, "OTHER");
        body.put("cancellableUntil", Instant.now().minusSeconds(1).toString());
        body.put("registrationOpensAt", Instant.now().minusSeconds(9).toString());
        var id = Activities.create(officer, body);
        Activities.places(officer, id, 3);
        officer.transition("/v1/activities/" + id + "/publish", 0, Map.of()).statusCode(200);
        var member = Activities.member(union);
        var registration = register(id, Activities.individual(member), "CONFIRMED");
        Activities.as(member)
                .transition("/v1/activities/" + id + "/registrations/" + registration + "/cancel", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("cancellation-closed"));
        cancel(id, registration);
    }

    @Test
    void who_leaves_the_union_gives_up_his_place_and_the_next_one_gets_it() {
        var id = Activities.open(officer, district, "OTHER", 2);
        var leaver = Activities.member(union);
        var first = register(id, Activities.family(leaver, 1), "CONFIRMED");
        var other = Activities.member(union);
        var second = register(id, Activities.family(other, 1), "WAITING");
        var third = register(id, Activities.individual(Activities.member(union)), "WAITING");
        exit(other);
        exit(leaver);
        expect(id, first, "CANCELLED");
        officer.get("/v1/activities/" + id + "/registrations/" + second)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("MEMBERSHIP_ENDED"));
        expect(id, third, "CONFIRMED");
        officer.get("/v1/activities/" + id + "/places")
                .body("taken", equalTo(1))
                .body("waiting", equalTo(0));
        assertEquals(1, events("cancelled", first));
    }

    @Test
    void who_leaves_the_union_is_taken_out_of_his_team_which_is_cancelled_once_too_small() {
        var id = Activities.open(officer, district, "OTHER", 3);
        var body = team(3);
        var team = register(id, body, "CONFIRMED");
        var waiting = register(id, Activities.individual(Activities.member(union)), "WAITING");
        exit((UUID) body.get("memberId"));
        officer.get("/v1/activities/" + id + "/registrations/" + team)
                .body("status", equalTo("CONFIRMED"))
                .body("size", equalTo(2))
                .body("members", hasSize(2));
        expect(id, waiting, "CONFIRMED");
        exit((UUID) ((List<?>) body.get("otherMemberIds")).getFirst());
        expect(id, team, "CANCELLED");
        officer.get("/v1/activities/" + id + "/places").body("taken", equalTo(1));
        assertEquals(1, events("member-left", team));
    }

    @Test
    void what_has_begun_keeps_who_leaves_the_union() {
        var id = Activities.open(officer, district, "OTHER", 1);
        var member = Activities.member(union);
        var registration = register(id, Activities.individual(member), "CONFIRMED");
        Activities.begin(officer, id);
        exit(member);
        expect(id, registration, "CONFIRMED");
    }

    @Test
    void who_withdrew_his_consent_is_passed_over_and_dropped_with_the_reason() {
        var id = Activities.open(officer, district, "OTHER", 1);
        var first = register(id, Activities.individual(Activities.member(union)), "CONFIRMED");
        var refusing = Activities.member(union);
        var second = register(id, Activities.individual(refusing), "WAITING");
        var third = register(id, Activities.individual(Activities.member(union)), "WAITING");
        Activities.as(refusing)
                .post("/v1/members/" + refusing + "/consents", Map.of("purpose", "ACTIVITIES", "decision", "WITHDRAWN"))
                .statusCode(200);
        cancel(id, first);
        officer.get("/v1/activities/" + id + "/registrations/" + second)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("CONSENT_WITHDRAWN"));
        expect(id, third, "CONFIRMED");
        assertEquals(0, events("promoted", second));
    }

    @Test
    void captain_cancels_a_team_and_another_member_leaves_it_while_it_is_one() {
        var id = Activities.open(officer, district, "OTHER", 3);
        var body = team(3);
        var team = "/v1/activities/" + id + "/registrations/" + register(id, body, "CONFIRMED");
        var captain = Activities.as((UUID) body.get("memberId"));
        var others = (List<?>) body.get("otherMemberIds");
        var second = Activities.as((UUID) others.get(0));
        var third = Activities.as((UUID) others.get(1));
        second.get(team).body("allowedActions", contains("LEAVE"));
        second.transition(team + "/cancel", 0, Map.of()).statusCode(409).body("code", equalTo("not-the-captain"));
        second.transition(team + "/leave", 0, Map.of())
                .statusCode(200)
                .body("size", equalTo(2))
                .body("members", hasSize(2))
                .body("status", equalTo("CONFIRMED"));
        second.get(team).statusCode(404);
        officer.get("/v1/activities/" + id + "/places").body("taken", equalTo(2));
        third.get(team).body("allowedActions", hasSize(0));
        third.transition(team + "/leave", 1, Map.of()).statusCode(409).body("code", equalTo("team-too-small"));
        captain.get(team).body("allowedActions", contains("CANCEL"));
        captain.transition(team + "/cancel", 1, Map.of())
                .statusCode(200)
                .body("cancelReason", equalTo("REQUESTED"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void nothing_is_allowed_that_would_be_refused() {
        var id = Activities.open(officer, district, "OTHER", 3);
        var member = Activities.member(union);
        var path = "/v1/activities/" + id + "/registrations";
        var registration = path + "/" + register(id, Activities.individual(member), "CONFIRMED");
        Activities.as(member).get(registration).body("allowedActions", contains("CANCEL"));
        int version = officer.get("/v1/activities/" + id).extract().path("version");
        officer.patch(
                        "/v1/activities/" + id,
                        version,
                        Map.of("cancellableUntil", Instant.now().minusSeconds(1).toString()))
                .statusCode(200);
        Activities.as(member).get(registration).body("allowedActions", hasSize(0));
        Activities.as(member).get(path).body("items[0].allowedActions", hasSize(0));
        Calls.officerOf(union).get(registration).body("allowedActions", hasSize(0));
        officer.get(registration).body("allowedActions", contains("CANCEL"));
        Activities.begin(officer, id);
        officer.get(registration).body("allowedActions", hasSize(0));
    }

    @Test
    void entity_tags_tell_of_what_is_taken_and_the_terms_are_set_by_who_has_just_read_them() {
        var id = Activities.open(officer, district, "OTHER", 5);
        var places = "/v1/activities/" + id + "/places";
        var before = officer.get(places).extract();
        var member = Activities.member(union);
        var registration =
                "/v1/activities/" + id + "/registrations/" + register(id, Activities.individual(member), "CONFIRMED");
        unlessSeen(places, before.header("ETag")).statusCode(200).body("taken", equalTo(1));
        officer.put(places, before.<Integer>path("version"), Map.of("capacity", 6))
                .statusCode(200);
        officer.put(places, before.<Integer>path("version"), Map.of("capacity", 7))
                .statusCode(412);
        var seen = officer.get(places).extract().header("ETag");
        unlessSeen(places, seen).statusCode(304);
        Activities.begin(officer, id);
        var absent = officer.get(registration).extract().header("ETag");
        officer.post("/v1/activities/" + id + "/check-ins", Map.of("memberId", member))
                .statusCode(200);
        unlessSeen(registration, absent).statusCode(200).body("members[0].checkedInAt", notNullValue());
    }

    @Test
    void roster_tells_names_union_and_state() {
        var id = Activities.open(officer, district, "OTHER", 5);
        register(id, team(2), "CONFIRMED");
        var csv = given().header("Authorization", "Bearer " + officer.token())
                .accept("text/csv")
                .get("/v1/activities/" + id + "/registrations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String name = officer.get("/v1/organizations/" + union).extract().path("name");
        assertTrue(csv.contains("欧阳晓明; 欧阳晓明") && csv.contains(name) && csv.contains("已确认"), csv);
        var foreign = given().header(
                        "Authorization", "Bearer " + Calls.auditor().token())
                .accept("text/csv")
                .get("/v1/activities/" + id + "/registrations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertFalse(foreign.contains("欧阳晓明"), foreign);
    }

    @Test
    void names_are_for_the_members_own_officers() {
        var body = Activities.of(union, "OTHER");
        body.put("cityWide", true);
        var host = Calls.officerOf(union);
        var id = Activities.create(host, body);
        Activities.places(host, id, 3);
        host.transition("/v1/activities/" + id + "/publish", 0, Map.of()).statusCode(200);
        var elsewhere = Tree.union();
        Activities.as(Activities.member(elsewhere))
                .post("/v1/activities/" + id + "/registrations", Map.of("kind", "INDIVIDUAL"))
                .statusCode(201);
        host.get("/v1/activities/" + id + "/registrations")
                .body("items[0].members[0].name", not(containsString("欧阳晓明")));
        Calls.officerOf(elsewhere)
                .get("/v1/activities/" + id + "/registrations")
                .body("items[0].members[0].name", equalTo("欧阳晓明"));
    }

    private String register(UUID id, Map<String, Object> body, String status) {
        return officer.post("/v1/activities/" + id + "/registrations", body)
                .statusCode(201)
                .body("status", equalTo(status))
                .extract()
                .path("id");
    }

    private Map<String, Object> team(int size) {
        var members = IntStream.range(0, size)
                .mapToObj(number -> Activities.member(union))
                .toList();
        return Map.of(
                "kind",
                "TEAM",
                "teamName",
                "快走一队",
                "memberId",
                members.getFirst(),
                "otherMemberIds",
                members.subList(1, size));
    }

    private void cancel(UUID id, String registration) {
        int version = officer.get("/v1/activities/" + id + "/registrations/" + registration)
                .extract()
                .path("version");
        officer.transition("/v1/activities/" + id + "/registrations/" + registration + "/cancel", version, Map.of())
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    private void expect(UUID id, String registration, String status) {
        officer.get("/v1/activities/" + id + "/registrations/" + registration).body("status", equalTo(status));
    }

    private static ValidatableResponse unlessSeen(String path, String tag) {
        return given().header("Authorization", "Bearer " + Calls.admin().token())
                .header("If-None-Match", tag)
                .get(path)
                .then();
    }

    private void exit(UUID member) {
        officer.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
    }

    private static long events(String happening, String registration) {
        try (var connection = OwnerConnection.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from event where subject = '" + registration
                        + "' and type like '%activity-registration." + happening + ".v1'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
