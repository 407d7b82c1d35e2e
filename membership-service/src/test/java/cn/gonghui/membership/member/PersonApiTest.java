package cn.gonghui.membership.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.personaldata.BlindIndex;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TextSearch;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.honour.Honours;
import cn.gonghui.membership.mutualaid.Plans;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

@MembershipTest
class PersonApiTest {

    private static final Map<String, Object> REASON = Map.of("reason", "本人书面申请");

    @Inject
    PersonalDataCipher cipher;

    @Inject
    BlindIndex blindIndex;

    @Test
    void an_export_holds_what_every_feature_keeps_and_masks_nothing() throws Exception {
        var person = new PersonOfManyParts();
        var export = person.self()
                .post("/v1/members/" + person.member + "/export", Map.of())
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("memberIds", containsInAnyOrder(person.member.toString(), person.formerMember.toString()))
                .body("sections.memberships.name", contains(person.name, person.name))
                .body("sections.memberships.documentNumber", hasItem(person.documentNumber))
                .body("sections.memberships.phone", hasItem(person.phone))
                .body("sections.applications.application.status", containsInAnyOrder("REJECTED", "ACCEPTED"))
                .body("sections.mutualAidClaims[0].statement", equalTo(person.name + "因阑尾炎住院,电话" + person.phone))
                .body("sections.timeline.thing", hasItem("activity-registration"))
                .extract();
        assertEquals(Map.of(), export.path("sections.findAll { it.value.size() == 0 }"));
        var described = PersonExport.class
                .getDeclaredField("sections")
                .getAnnotation(Schema.class)
                .description();
        export.<Map<String, ?>>path("sections")
                .keySet()
                .forEach(section -> assertTrue(described.contains("`" + section + "`"), section));
    }

    @Test
    void who_exports_somebody_else_says_why_and_it_stands_in_the_audit_trail() {
        var union = Tree.union();
        var member = enter(Persons.member(union));
        var officer = Calls.officerOf(union);
        officer.post("/v1/members/" + member + "/export", Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        officer.post("/v1/members/" + member + "/export", Map.of("reason", "欧阳晓明本人申请查阅"))
                .statusCode(200)
                .body("sections.memberships.name", contains("欧阳晓明"));
        Calls.auditor()
                .get("/v1/audit-records?action=member.exported&objectId=" + member)
                .body("items.reason", contains("***本人申请查阅"));
        Calls.officerOf(Tree.union())
                .post("/v1/members/" + member + "/export", REASON)
                .statusCode(404);
        Calls.auditor().post("/v1/members/" + member + "/export", REASON).statusCode(403);
    }

    @Test
    void of_memberships_elsewhere_an_officer_is_told_nothing() {
        var district = Tree.district(Tree.municipal());
        var first = Persons.member(Tree.union(district));
        var former = enter(first);
        exit(Calls.admin(), former);
        var again = new HashMap<>(first);
        var union = Tree.union(district);
        again.put("organizationId", union);
        var member = enter(again);
        Calls.officerOf(union)
                .post("/v1/members/" + member + "/export", REASON)
                .statusCode(200)
                .body("whole", equalTo(false))
                .body("memberIds", contains(member.toString()));
        Calls.officerOf(district)
                .post("/v1/members/" + member + "/export", REASON)
                .body("whole", equalTo(true))
                .body("memberIds", containsInAnyOrder(member.toString(), former.toString()));
        exit(Calls.admin(), member);
        erase(Calls.officerOf(union), member, 1).statusCode(409).body("code", equalTo("memberships-elsewhere"));
    }

    /** Everything at once: the words stand all over the database before, and nowhere after. */
    @Test
    void of_an_erased_person_nothing_is_found_and_every_count_stays() {
        var person = new PersonOfManyParts();
        person.exit();
        var search = new TextSearch(cipher);
        var indexes = List.of(
                blindIndex.of("document", "RESIDENT_ID:" + person.documentNumber),
                blindIndex.of("phone", person.phone));
        var before = search.tables(person.words(), indexes);
        assertTrue(
                before.containsAll(Set.of(
                        "member",
                        "application",
                        "transfer",
                        "meeting_check_in",
                        "mutual_aid_claim",
                        "activity_registration",
                        "contest_entry",
                        "honour_nomination",
                        "honour_round",
                        "honour_objection",
                        "aid_squad",
                        "union_committee_seat",
                        "consent_record",
                        "job_rejected_row",
                        "idempotency_answer")),
                () -> "the search finds too little: " + before);
        assertFalse(before.contains("audit_record"), "audit rows never hold a name or a number");
        assertFalse(before.contains("event"));
        var figures = figures(person);

        erase(person.officer, person.member, version(person.member))
                .statusCode(200)
                .body("name", nullValue())
                .body("documentType", nullValue())
                .body("documentNumber", nullValue())
                .body("phone", nullValue())
                .body("gender", nullValue())
                .body("jobTitle", nullValue())
                .body("erasedAt", notNullValue())
                .body("status", equalTo("EXITED"))
                .body("employmentForm", equalTo("STANDARD"))
                .body("allowedActions", empty());

        assertEquals(Set.of(), search.tables(person.words(), indexes));
        assertEquals(figures, figures(person));
        assertEquals(
                0,
                OwnerConnection.number("select count(*) from member_name_part where member_id in ('%s', '%s')"
                        .formatted(person.member, person.formerMember)));
        for (var member : List.of(person.member, person.formerMember)) {
            Awaitility.await()
                    .untilAsserted(() -> assertEquals(
                            "cn.gonghui.membership.member.erased.v1",
                            FeedTail.typesOf(member).getLast()));
        }
        Calls.auditor()
                .get("/v1/audit-records?action=person.erased&objectId=" + person.member)
                .body("items.reason", contains("本人书面申请"));
        Calls.admin().get("/v1/audit-chain/verification").statusCode(200);
        viewsOf(person);
    }

    private void viewsOf(PersonOfManyParts person) {
        var admin = Calls.admin();
        var members = "/v1/members?organizationId=" + person.union;
        admin.get(members).statusCode(200).body("items.id", hasItem(person.member.toString()));
        admin.get(members + "&name=" + person.name).statusCode(200).body("items", empty());
        admin.post("/v1/members/search", Map.of("phone", person.phone)).body("items", empty());
        admin.post("/v1/members/search", Map.of("document", person.document)).body("items", empty());
        var csv = given().header("Authorization", "Bearer " + admin.token())
                .accept("text/csv")
                .get(members)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        person.words().forEach(word -> assertFalse(csv.contains(word)));
        for (var path : List.of(
                "/v1/members/" + person.member,
                "/v1/members/" + person.member + "/history",
                "/v1/members/" + person.member + "/timeline",
                "/v1/members/" + person.member + "/honours",
                "/v1/applications?organizationId=" + person.union,
                "/v1/transfers?direction=OUT&organizationId=" + person.union,
                "/v1/cards?memberId=" + person.member,
                "/v1/honour-nominations?organizationId=" + person.union,
                "/v1/activities/" + person.walk + "/registrations",
                "/v1/activities/" + person.walk + "/finishers",
                "/v1/union-establishments?superiorId=" + person.district)) {
            admin.get(path).statusCode(200);
        }
        new Calls(TestIssuer.token().role("service").build())
                .post("/v1/members/lookup", Map.of("memberIds", List.of(person.member)))
                .statusCode(200)
                .body("items[0].status", equalTo("EXITED"))
                .body("items[0].name", nullValue());
        admin.post("/v1/members/" + person.member + "/export", REASON)
                .statusCode(200)
                .body("sections.memberships.name", contains(nullValue()))
                .body("sections.timeline", empty());
    }

    @Test
    void an_erased_person_is_not_erased_again_and_comes_back_as_somebody_new() {
        var body = Persons.member(Tree.union());
        body.put("joinedOn", "2018-01-01");
        var member = enter(body);
        exit(Calls.admin(), member);
        erase(Calls.admin(), member, 0).statusCode(412);
        erase(Calls.admin(), member, 1).statusCode(200);
        erase(Calls.admin(), member, 2).statusCode(409).body("code", equalTo("already-erased"));
        body.put("joinedOn", "2024-01-01");
        Calls.admin().post("/v1/members", body).statusCode(201).body("firstJoinedOn", equalTo("2024-01-01"));
    }

    @Test
    void whoever_has_something_open_is_not_erased_and_is_told_what() {
        var district = Tree.district(Tree.municipal());
        var union = Tree.union(district);
        var admin = Calls.admin();
        var body = Persons.member(union);
        var member = enter(body);
        erase(admin, member, 0).statusCode(409).body("code", equalTo("still-a-member"));
        var plan = Plans.open(admin, district);
        Plans.enrol(admin, plan, member);
        String claim = admin.post("/v1/mutual-aid/claims", Plans.claim(plan, member, "10.00"))
                .statusCode(201)
                .extract()
                .path("id");
        String nomination = admin.post("/v1/honour-nominations", Honours.nomination(member, union, district))
                .statusCode(201)
                .extract()
                .path("id");
        exit(admin, member);
        var applying = Applications.to(union);
        applying.putAll(body);
        String application = admin.post("/v1/applications", applying)
                .statusCode(201)
                .extract()
                .path("id");

        Map<String, Runnable> endings = Map.of(
                "application-open",
                () -> admin.transition("/v1/applications/" + application + "/reject", 0, Map.of("reason", "不符合"))
                        .statusCode(200),
                "claim-open",
                () -> {
                    var path = "/v1/mutual-aid/claims/" + claim;
                    admin.transition(path + "/start-review", 0, Map.of()).statusCode(200);
                    admin.transition(path + "/refuse", 1, Map.of("reason", "材料不全"))
                            .statusCode(200);
                },
                "nomination-open",
                () -> admin.transition("/v1/honour-nominations/" + nomination + "/withdraw", 0, Map.of("reason", "已退会"))
                        .statusCode(200));
        var told = new HashSet<String>();
        for (int ended = 0; ended < endings.size(); ended++) {
            String code = erase(admin, member, version(member))
                    .statusCode(409)
                    .extract()
                    .path("code");
            told.add(code);
            endings.get(code).run();
        }
        assertEquals(endings.keySet(), told);
        importing(district);
        erase(admin, member, version(member)).statusCode(409).body("code", equalTo("import-under-way"));
        OwnerConnection.execute("delete from job where organization_id = '" + district + "'");
        erase(admin, member, version(member)).statusCode(200);
    }

    private static void importing(UUID organization) {
        OwnerConnection.execute("""
                insert into job (id, created_at, updated_at, kind, state, asker_subject, asker, organization_id, lease, lease_until)
                values (gen_random_uuid(), now(), now(), 'IMPORT_ROSTER', 'RUNNING', 'somebody', '{}', '%s',
                        gen_random_uuid(), now() + interval '1 hour')
                """.formatted(organization));
    }

    private static List<Object> figures(PersonOfManyParts person) {
        var outreach = Calls.admin()
                .get("/v1/statistics/outreach?from=2000-01-01&to=2999-12-31&organizationId=" + person.district)
                .statusCode(200)
                .extract()
                .asString();
        var meeting = person.officer
                .get("/v1/meetings/" + person.meeting + "/figures")
                .statusCode(200)
                .extract()
                .asString();
        var walk = person.officer
                .get("/v1/activities/" + person.walk + "/figures")
                .statusCode(200)
                .extract()
                .asString();
        var rows = List.of(
                "member",
                "member_standing",
                "application",
                "card",
                "transfer",
                "meeting_check_in",
                "mutual_aid_claim",
                "activity_participant",
                "walk_finish",
                "task_stamp",
                "contest_entry",
                "contest_score",
                "honour",
                "honour_nomination",
                "honour_objection",
                "aid_squad");
        return List.of(
                outreach,
                meeting,
                walk,
                rows.stream()
                        .map(table -> OwnerConnection.number("select count(*) from " + table))
                        .toList());
    }

    private static UUID enter(Map<String, Object> body) {
        return UUID.fromString(Calls.admin()
                .post("/v1/members", body)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void exit(Calls calls, UUID member) {
        calls.transition("/v1/members/" + member + "/exit", version(member), Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
    }

    private static int version(UUID member) {
        return Calls.admin().get("/v1/members/" + member).extract().path("version");
    }

    private static ValidatableResponse erase(Calls calls, UUID member, int version) {
        return calls.transition("/v1/members/" + member + "/erase", version, REASON);
    }
}
