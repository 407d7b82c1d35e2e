package cn.gonghui.membership.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class MemberApiTest {

    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        union = Tree.union();
        officer = Calls.officerOf(union);
    }

    @Test
    void member_is_entered_and_read_back_with_document_and_phone_masked() {
        var body = Persons.member(union);
        body.put("phone", "138 1234 5678");
        var id = enter(body);
        officer.get("/v1/members/" + id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("欧阳晓明"))
                .body("phone", equalTo("138****5678"))
                .body("documentNumber", containsString("***********"))
                .body("status", equalTo("ACTIVE"))
                .body("allowedActions", contains("EDIT", "EXIT", "RETAIN"));
        Calls.auditor().get("/v1/members/" + id).statusCode(200).body("name", equalTo("欧***"));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of("cn.gonghui.membership.member.joined.v1"), FeedTail.typesOf(UUID.fromString(id))));
    }

    @Test
    void event_tells_ids_and_standing_only() {
        var id = UUID.fromString(enter(Persons.member(union)));
        Awaitility.await().until(() -> !FeedTail.of(id).isEmpty());
        assertEquals(
                java.util.Set.of("status", "employmentForm", "joinedOn"),
                ((Map<?, ?>) FeedTail.of(id).getFirst().get("data")).keySet());
    }

    @Test
    void person_has_one_membership_in_the_whole_city_and_the_refusal_tells_nothing() {
        var body = Persons.member(union);
        enter(body);
        var elsewhere = Tree.union();
        body.put("organizationId", elsewhere);
        Calls.officerOf(elsewhere)
                .post("/v1/members", body)
                .statusCode(409)
                .body("code", equalTo("already-a-member"))
                .body("detail", not(containsString(union.toString())));
    }

    @Test
    void same_id_with_the_same_content_answers_the_existing_member_even_after_an_edit() {
        var body = Persons.member(union);
        body.put("id", UUID.randomUUID());
        var id = enter(body);
        officer.patch("/v1/members/" + id, 0, Map.of("jobTitle", "站长")).statusCode(200);
        officer.post("/v1/members", body)
                .statusCode(200)
                .header("Location", endsWith("/v1/members/" + id))
                .body("id", equalTo(id))
                .body("jobTitle", equalTo("站长"));
        body.put("jobTitle", "司机");
        officer.post("/v1/members", body).statusCode(409).body("code", equalTo("id-taken"));
    }

    @Test
    void federations_have_no_members() {
        var federation = Tree.district(Tree.municipal());
        Calls.officerOf(federation)
                .post("/v1/members", Persons.member(federation))
                .statusCode(409)
                .body("code", equalTo("organization-without-members"));
    }

    @Test
    void foreign_union_is_unknown() {
        officer.post("/v1/members", Persons.member(Tree.union()))
                .statusCode(400)
                .body("errors.pointer", contains("/organizationId"));
        var foreign = Tree.union();
        var stranger = Calls.officerOf(foreign)
                .post("/v1/members", Persons.member(foreign))
                .statusCode(201)
                .extract()
                .<String>path("id");
        officer.get("/v1/members/" + stranger).statusCode(404);
        officer.get("/v1/members?organizationId=" + foreign).statusCode(404);
    }

    @Test
    void joining_does_not_lie_ahead_and_not_before_the_first_one() {
        var body = Persons.member(union);
        body.put("joinedOn", "2999-01-01");
        body.put("firstJoinedOn", "2999-01-02");
        officer.post("/v1/members", body)
                .statusCode(400)
                .body("errors.pointer", contains("/joinedOn", "/firstJoinedOn"));
    }

    @Test
    void whom_the_document_contradicts_is_refused() {
        var unborn = Persons.member(union);
        unborn.put("document", document(Persons.number(2999)));
        unborn.put("gender", genderOtherThan(unborn));
        unborn.put("firstJoinedOn", "2001-01-01");
        officer.post("/v1/members", unborn)
                .statusCode(400)
                .body("errors.code", contains("born-in-the-future", "gender-differs-from-document", "before-birth"));
        var member = Persons.member(union);
        var id = officer.post("/v1/members", member).statusCode(201).extract().<String>path("id");
        officer.patch("/v1/members/" + id, 0, Map.of("gender", genderOtherThan(member)))
                .statusCode(400)
                .body("errors.code", contains("gender-differs-from-document"));
    }

    @Test
    void whoever_joins_is_sixteen_on_that_day() {
        var body = Persons.member(union);
        var birth = Persons.birthDate(body);
        body.put("joinedOn", birth.plusYears(16).minusDays(1).toString());
        officer.post("/v1/members", body)
                .statusCode(409)
                .body("code", equalTo("too-young"))
                .body("errors.pointer", contains("/document"));
        officer.post("/v1/members/batch", Map.of("items", List.of(body)))
                .statusCode(200)
                .body("items[0].problem.code", equalTo("too-young"));
        body.put("joinedOn", birth.plusYears(16).toString());
        officer.post("/v1/members", body).statusCode(201);
    }

    private static Map<String, Object> document(String number) {
        return Map.of("type", "RESIDENT_ID", "number", number);
    }

    private static String genderOtherThan(Map<String, Object> member) {
        return Persons.numberOf(member).charAt(16) % 2 == 1 ? "FEMALE" : "MALE";
    }

    @Test
    void batch_takes_whom_it_can_and_names_the_others() {
        var twin = Persons.member(union);
        var away = Persons.member(Tree.union());
        officer.post("/v1/members/batch", Map.of("items", List.of(twin, twin, away, Persons.member(union))))
                .statusCode(200)
                .body("items.status", contains(201, 409, 400, 201))
                .body("items[1].problem.code", equalTo("already-a-member"))
                .body("items[2].problem.errors[0].pointer", equalTo("/items/2/organizationId"))
                .body("items[3].value.createdAt", not(nullValue()));
        officer.get("/v1/members?organizationId=" + union + "&count=true").body("count", equalTo(2));
    }

    @Test
    void two_characters_of_a_name_find_the_member_in_the_subtree() {
        var district = Tree.district(Tree.municipal());
        var below = Tree.union(district);
        var body = Persons.member(below);
        body.put("name", "诸葛孔明");
        Calls.officerOf(below).post("/v1/members", body).statusCode(201);
        var path = "/v1/members?name={name}&organizationId=" + district + "&subtree=true";
        var calls = Calls.officerOf(district);
        calls.get(path, "孔明").statusCode(200).body("items.name", contains("诸葛孔明"));
        calls.get(path, "明孔").body("items", hasSize(0));
        calls.get(path, "孔").statusCode(400);
        officer.get("/v1/members?name={name}", "孔明").body("items", hasSize(0));
    }

    @Test
    void list_over_a_subtree_has_one_order_and_pages_without_gaps() {
        var district = Tree.district(Tree.municipal());
        var unions = List.of(Tree.union(district), Tree.union(district));
        var items = IntStream.range(0, 10)
                .mapToObj(number -> Persons.member(unions.get(number % 2)))
                .toList();
        var calls = Calls.officerOf(district);
        calls.post("/v1/members/batch", Map.of("items", items)).statusCode(200);
        calls.get("/v1/members?sort=-joinedOn").statusCode(400).body("code", equalTo("sort-needs-filter"));
        for (var sort : List.of("-", "name", "-bad")) {
            calls.get("/v1/members?sort=" + sort).statusCode(400).body("errors.code", contains("unknown-value"));
        }
        calls.get("/v1/members?sort=-joinedOn&organizationId=" + unions.getFirst())
                .statusCode(200)
                .body("items", hasSize(5));
        var first = calls.get("/v1/members?limit=7").body("items", hasSize(7));
        var cursor = first.extract().<String>path("nextCursor");
        calls.get("/v1/members?limit=7&cursor={cursor}", cursor)
                .body("items", hasSize(3))
                .body("nextCursor", nullValue());
    }

    @Test
    void search_by_phone_and_document_stays_in_scope() {
        var body = Persons.member(union);
        enter(body);
        officer.post("/v1/members/search", Map.of("phone", "+86 " + body.get("phone")))
                .statusCode(200)
                .body("items", hasSize(1));
        officer.post("/v1/members/search", Map.of("document", body.get("document")))
                .body("items", hasSize(1));
        Calls.officerOf(Tree.union())
                .post("/v1/members/search", Map.of("document", body.get("document")))
                .body("items", hasSize(0));
        officer.post("/v1/members/search", Map.of()).statusCode(400);
    }

    @Test
    void services_look_members_up_city_wide_and_learn_what_is_unknown() {
        var id = enter(Persons.member(union));
        var unknown = UUID.randomUUID();
        var service = new Calls(TestIssuer.token().role("service").build());
        service.post(
                        "/v1/members/lookup",
                        Map.of("memberIds", List.of(id, unknown), "cardNumbers", List.of("1234567890123452")))
                .statusCode(200)
                .body("items.memberId", contains(id))
                .body("items.name", contains("欧阳晓明"))
                .body("unknownMemberIds", contains(unknown.toString()))
                .body("unknownCardNumbers", contains("1234567890123452"));
        officer.post("/v1/members/lookup", Map.of("memberIds", List.of(id))).statusCode(403);
    }

    @Test
    void who_left_may_come_back_and_keeps_the_first_joining_date() {
        var body = Persons.member(union);
        body.put("joinedOn", "2020-05-01");
        var id = enter(body);
        officer.transition("/v1/members/" + id + "/exit", 0, Map.of("reason", "WITHDRAWN", "exitedOn", "2022-01-01"))
                .statusCode(200)
                .body("status", equalTo("EXITED"))
                .body("allowedActions", contains("ERASE"));
        officer.transition("/v1/members/" + id + "/exit", 1, Map.of("reason", "WITHDRAWN"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        body.put("joinedOn", "2021-06-01");
        officer.post("/v1/members", body).statusCode(409).body("code", equalTo("already-a-member"));
        body.put("joinedOn", "2023-06-01");
        officer.post("/v1/members", body).statusCode(201).body("firstJoinedOn", equalTo("2020-05-01"));
    }

    @Test
    void retained_and_restored_members_have_a_dated_history() {
        var body = Persons.member(union);
        body.put("joinedOn", "2020-05-01");
        var id = enter(body);
        officer.transition("/v1/members/" + id + "/retain", 0, Map.of("on", "2022-03-01"))
                .statusCode(200)
                .body("status", equalTo("RETAINED"))
                .body("allowedActions", contains("EDIT", "EXIT", "RESTORE"));
        officer.transition("/v1/members/" + id + "/restore", 1, Map.of("on", "2022-02-01"))
                .statusCode(409)
                .body("code", equalTo("before-last-change"));
        officer.transition("/v1/members/" + id + "/restore", 1, Map.of("on", "2999-01-01"))
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        officer.transition("/v1/members/" + id + "/restore", 1, Map.of("on", "2023-03-01"))
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        officer.transition("/v1/members/" + id + "/exit", 2, Map.of("reason", "EXPELLED", "exitedOn", "2023-01-01"))
                .statusCode(409)
                .body("code", equalTo("before-last-change"));
        officer.transition("/v1/members/" + id + "/exit", 2, Map.of("reason", "EXPELLED", "exitedOn", "2024-01-01"))
                .statusCode(200);
        officer.get("/v1/members/" + id + "/history")
                .statusCode(200)
                .body("items.status", contains("ACTIVE", "RETAINED", "ACTIVE"))
                .body("items.from", contains("2020-05-01", "2022-03-01", "2023-03-01"))
                .body("items.until", contains("2022-03-01", "2023-03-01", "2024-01-01"))
                .body("exitReason", equalTo("EXPELLED"))
                .body("exitedOn", equalTo("2024-01-01"));
    }

    @Test
    void many_exit_at_once_each_with_an_outcome() {
        var one = enter(Persons.member(union));
        var two = enter(Persons.member(union));
        var items = List.of(
                Map.of("id", one, "reason", "DUPLICATE"),
                Map.of("id", UUID.randomUUID(), "reason", "WITHDRAWN"),
                Map.of("id", two, "reason", "WITHDRAWN", "exitedOn", "2001-01-01"),
                Map.of("id", two, "reason", "DECEASED"));
        officer.post("/v1/members/batch-exit", Map.of("items", items))
                .statusCode(200)
                .body("items.status", contains(200, 404, 409, 200))
                .body("items[0].value.exitReason", equalTo("DUPLICATE"));
    }

    @Test
    void member_sees_himself_and_nobody_else() {
        var id = enter(Persons.member(union));
        var other = enter(Persons.member(union));
        var self = new Calls(
                TestIssuer.token().role("member").member(UUID.fromString(id)).build());
        self.get("/v1/members/" + id)
                .statusCode(200)
                .body("name", equalTo("欧阳晓明"))
                .body("allowedActions", hasSize(0));
        self.get("/v1/members/" + other).statusCode(404);
        self.get("/v1/members").statusCode(403);
    }

    @Test
    void edit_wants_the_version_seen_and_writes_the_name_anew() {
        var id = enter(Persons.member(union));
        officer.patch("/v1/members/" + id, 7, Map.of("name", "司马相如")).statusCode(412);
        officer.patch("/v1/members/" + id, 0, Map.of("name", "司马相如", "phone", "13900001111"))
                .statusCode(200)
                .body("name", equalTo("司马相如"))
                .body("version", equalTo(1));
        officer.get("/v1/members?name={name}", "相如").body("items.id", everyItem(equalTo(id)));
        var status = new HashMap<String, Object>();
        status.put("status", "EXITED");
        officer.patch("/v1/members/" + id, 1, status).statusCode(400);
    }

    private String enter(Map<String, Object> body) {
        return officer.post("/v1/members", body).statusCode(201).extract().path("id");
    }
}
