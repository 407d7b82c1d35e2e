package cn.gonghui.membership.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.employer.Employers;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.member.Persons;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class OrganizationRestructuringTest {

    private static final String PATH = "/v1/organizations/";

    private final Calls admin = Calls.admin();
    private UUID root;
    private UUID district;
    private UUID other;

    @BeforeEach
    void enter_two_districts() {
        root = Tree.municipal();
        district = Tree.district(root);
        other = Tree.district(root);
    }

    @Test
    void moved_subtree_is_in_its_new_scope_at_once_and_in_the_old_one_no_more() {
        var street = Tree.street(district);
        var union = Tree.union(street);
        var member = member(union);

        move(admin, street, other).statusCode(200).body("parentId", equalTo(other.toString()));

        Calls.officerOf(other).get("/v1/members/" + member).statusCode(200);
        Calls.officerOf(district).get("/v1/members/" + member).statusCode(404);
        Calls.officerOf(other)
                .get(PATH + other + "/subtree")
                .body("items.id", contains(other.toString(), street.toString(), union.toString()));
        Calls.officerOf(district).get("/v1/members").body("items.id", not(hasItem(member)));
        admin.get(PATH + union + "/lineage")
                .body("items.id", contains(root.toString(), other.toString(), street.toString(), union.toString()));
        admin.get("/v1/members/" + member).body("version", equalTo(0));
        admin.get(PATH + union).body("version", equalTo(1));
    }

    @Test
    void move_is_one_event_and_moving_to_where_it_stands_none() {
        var union = Tree.union(district);
        move(admin, union, district).statusCode(200).body("version", equalTo(0));
        move(admin, union, other).statusCode(200);
        Awaitility.await().untilAsserted(() -> {
            var events = FeedTail.of(union);
            assertEquals(2, events.size());
            assertEquals(
                    "cn.gonghui.membership.organization.moved.v1",
                    events.getLast().get("type"));
            assertEquals(other.toString(), ((Map<?, ?>) events.getLast().get("data")).get("parentId"));
        });
    }

    @Test
    void nothing_moves_below_itself_nor_where_its_kind_cannot_stand_nor_out_of_an_ended_state() {
        var street = Tree.street(district);
        var union = Tree.union(street);
        move(admin, street, street).statusCode(409).body("code", equalTo("organization-cycle"));
        move(admin, district, street).statusCode(409).body("code", equalTo("organization-cycle"));
        move(admin, street, root).statusCode(409).body("code", equalTo("kind-not-allowed-here"));
        move(admin, union, Tree.union(other)).statusCode(409).body("code", equalTo("kind-not-allowed-here"));
        move(admin, root, district).statusCode(409);
        end(union, "dissolve", Map.of()).statusCode(200);
        admin.transition(PATH + union + "/move", 1, Map.of("parentId", other))
                .statusCode(409)
                .body("code", equalTo("organization-ended"));
    }

    @Test
    void officer_moves_within_his_scope_and_decides_about_his_own_organisation_nowhere() {
        var street = Tree.street(district);
        var union = Tree.union(street);
        var officer = Calls.officerOf(district);
        move(officer, union, other)
                .statusCode(400)
                .body("code", equalTo("unknown-reference"))
                .body("errors.pointer", contains("/parentId"));
        move(officer, Tree.union(other), street).statusCode(404);
        move(officer, union, district).statusCode(200);
        move(Calls.officerOf(union), union, union).statusCode(403);
        end(Calls.officerOf(street), street, 0, "dissolve", Map.of()).statusCode(403);
    }

    @Test
    void merged_union_hands_over_what_is_open_and_keeps_what_is_past() {
        var from = Tree.union(district);
        var into = Tree.union(other);
        var member = member(from);
        var former = member(from);
        admin.transition("/v1/members/" + former + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        var card = admin.post("/v1/cards", Map.of("memberId", member))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var applications = Applications.submit(admin, from, 1);
        var employer = Employers.register(120, "110114001");
        admin.put("/v1/employers/" + employer + "/unions/2023-01-01", 0, Map.of("unionId", from))
                .statusCode(200);
        var planned = Meetings.plan(admin, from, "WORKER");
        var held = Meetings.open(admin, from, "WORKER");
        admin.transition("/v1/meetings/" + held + "/hold", 1, Map.of()).statusCode(200);

        end(from, "merge", Map.of("intoId", into))
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedIntoId", equalTo(into.toString()))
                .body("endedOn", notNullValue());

        var officer = Calls.officerOf(into);
        officer.get("/v1/members/" + member).body("organizationId", equalTo(into.toString()));
        admin.get("/v1/members/" + former).body("organizationId", equalTo(from.toString()));
        officer.get("/v1/cards/" + card).body("organizationId", equalTo(into.toString()));
        officer.get("/v1/applications/" + applications.getFirst())
                .body("organizationId", equalTo(into.toString()))
                .body("submittedToId", equalTo(from.toString()));
        officer.transition("/v1/applications/" + applications.getFirst() + "/accept", 1, Map.of())
                .statusCode(200);
        admin.get("/v1/employers/" + employer).body("unionId", equalTo(into.toString()));
        admin.get("/v1/employers/" + employer + "/history")
                .body("unions.unionId", contains(from.toString(), into.toString()))
                .body("unions[0].leftOn", notNullValue());
        officer.get("/v1/meetings/" + planned).statusCode(200).body("hostId", equalTo(into.toString()));
        admin.get("/v1/meetings/" + held).body("hostId", equalTo(from.toString()));
        admin.post("/v1/members", Persons.member(from)).statusCode(409).body("code", equalTo("organization-closed"));
        admin.post("/v1/applications", Applications.to(from))
                .statusCode(409)
                .body("code", equalTo("organization-closed"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertEquals(
                        "cn.gonghui.membership.member.transferred.v1",
                        FeedTail.typesOf(UUID.fromString(member)).getLast()));
        assertTrue(FeedTail.typesOf(from).contains("cn.gonghui.membership.organization.merged.v1"));
    }

    @Test
    void merged_federation_hands_over_the_organisations_below_it() {
        var street = Tree.street(district);
        var union = Tree.union(street);
        var draft = admin.post(
                        "/v1/union-establishments",
                        Map.of(
                                "employerId",
                                Employers.register(60, "110114001"),
                                "superiorId",
                                district,
                                "unionName",
                                "某公司工会",
                                "unionKind",
                                "ENTERPRISE_UNION"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        end(district, "merge", Map.of("intoId", other)).statusCode(200);
        var officer = Calls.officerOf(other);
        officer.get(PATH + other + "/subtree")
                .body("items.id", contains(other.toString(), street.toString(), union.toString()));
        officer.get("/v1/union-establishments/" + draft).body("superiorId", equalTo(other.toString()));
        admin.get(PATH + street).body("parentId", equalTo(other.toString()));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        "cn.gonghui.membership.organization.moved.v1",
                        FeedTail.typesOf(street).getLast()));
    }

    @Test
    void merger_is_refused_between_kinds_below_itself_and_of_what_has_ended() {
        var union = Tree.union(district);
        end(union, "merge", Map.of("intoId", district)).statusCode(409).body("code", equalTo("merge-kinds-differ"));
        end(district, "merge", Map.of("intoId", district)).statusCode(409).body("code", equalTo("organization-cycle"));
        var joint = Tree.jointUnion(district);
        var employer = Employers.register(120, "110114001");
        admin.put("/v1/employers/" + employer + "/unions/2023-01-01", 0, Map.of("unionId", union))
                .statusCode(200);
        end(union, "merge", Map.of("intoId", joint)).statusCode(409).body("code", equalTo("too-large-for-joint-union"));
        end(joint, "dissolve", Map.of()).statusCode(200);
        end(union, "merge", Map.of("intoId", joint)).statusCode(409).body("code", equalTo("parent-not-active"));
        end(joint, "merge", Map.of("intoId", union), 1).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void dissolving_names_everything_that_remains_and_happens_when_nothing_does() {
        var union = Tree.union(district);
        var member = member(union);
        var application = Applications.submit(admin, union, 1).getFirst();
        var meeting = Meetings.plan(admin, union, "WORKER");
        end(union, "dissolve", Map.of())
                .statusCode(409)
                .body("code", equalTo("organization-in-use"))
                .body("errors.code", containsInAnyOrder("members-remain", "applications-remain", "meetings-remain"));
        end(district, "dissolve", Map.of()).statusCode(409).body("errors.code", contains("children-remain"));

        admin.transition("/v1/members/" + member + "/exit", 0, Map.of("reason", "WITHDRAWN"));
        admin.transition("/v1/applications/" + application + "/withdraw", 0, Map.of());
        admin.transition("/v1/meetings/" + meeting + "/cancel", 0, Map.of("reason", "改期"));
        end(union, "dissolve", Map.of()).statusCode(200).body("status", equalTo("DISSOLVED"));
        end(district, "dissolve", Map.of()).statusCode(200);
    }

    @Test
    void second_leadership_goes_over_with_a_merger_and_ends_with_a_dissolution() {
        var first = Tree.enter("交通工会", "INDUSTRY_FEDERATION", root, "110000");
        var second = Tree.enter("运输工会", "INDUSTRY_FEDERATION", root, "110000");
        var union = Tree.union(district);
        admin.patch(PATH + union, 0, Map.of("industryFederationId", first)).statusCode(200);
        end(first, "merge", Map.of("intoId", second)).statusCode(200);
        admin.get(PATH + union)
                .header("ETag", equalTo("\"2\""))
                .body("industryFederationId", equalTo(second.toString()));
        end(second, "dissolve", Map.of()).statusCode(200);
        admin.get(PATH + union).header("ETag", equalTo("\"3\"")).body("industryFederationId", nullValue());
        admin.patch(PATH + union, 3, Map.of("industryFederationId", second))
                .statusCode(409)
                .body("code", equalTo("not-an-industry-federation"));
    }

    private ValidatableResponse move(Calls calls, UUID id, UUID parentId) {
        return calls.transition(PATH + id + "/move", 0, Map.of("parentId", parentId));
    }

    private ValidatableResponse end(UUID id, String how, Map<String, Object> body) {
        return end(id, how, body, 0);
    }

    private ValidatableResponse end(UUID id, String how, Map<String, Object> body, long version) {
        return end(admin, id, version, how, body);
    }

    private static ValidatableResponse end(Calls calls, UUID id, long version, String how, Map<String, Object> body) {
        return calls.transition(PATH + id + "/" + how, version, body);
    }

    private String member(UUID union) {
        return admin.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
