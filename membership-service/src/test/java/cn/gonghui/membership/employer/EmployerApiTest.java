package cn.gonghui.membership.employer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipStatements;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class EmployerApiTest {

    private static final String PATH = "/v1/employers/";

    private final Calls admin = Calls.admin();
    private UUID root;
    private UUID district;

    @BeforeEach
    void enter_a_district() {
        root = Tree.municipal();
        district = Tree.district(root);
    }

    @Test
    void employer_is_registered_with_its_union_and_read_back() {
        var union = Tree.union(district);
        var body = Employers.employer(120, "110114001");
        body.put("union", Map.of("unionId", union, "joinedOn", "2020-05-01"));
        var id = admin.post("/v1/employers", body).statusCode(201).extract().<String>path("id");
        admin.get(PATH + id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("headcount", equalTo(120))
                .body("unionId", equalTo(union.toString()));
        admin.get(PATH + id + "/history")
                .body("headcounts.effectiveOn", contains("2023-01-01"))
                .body("unions.joinedOn", contains("2020-05-01"));
        admin.get("/v1/employers?uscc={uscc}", body.get("uscc")).body("items.id", contains(id));
    }

    @Test
    void same_id_answers_the_existing_employer_and_a_credit_code_is_taken_once() {
        var body = Employers.employer(120, "110114001");
        body.put("id", UUID.randomUUID());
        admin.post("/v1/employers", body).statusCode(201);
        admin.post("/v1/employers", body).statusCode(200);
        body.put("headcount", 121);
        admin.post("/v1/employers", body).statusCode(409).body("code", equalTo("id-taken"));
        body.remove("id");
        admin.post("/v1/employers", body).statusCode(409).body("code", equalTo("employer-known"));
    }

    @Test
    void officer_of_a_district_moves_an_employer_within_it_and_not_into_another() {
        var id = Employers.register(90, "110114001");
        var officer = Calls.officerOf(Tree.district(Tree.municipal()));
        for (var day : List.of("2022-01-01", "2024-01-01")) {
            officer.put(PATH + id + "/divisions/" + day, 0, Map.of("divisionCode", "110105"))
                    .statusCode(400)
                    .body("errors.pointer", contains("/divisionCode"))
                    .body("errors.code", contains("unknown-reference"));
        }
        officer.put(PATH + id + "/divisions/2024-01-01", 0, Map.of("divisionCode", "110114002"))
                .statusCode(200)
                .body("divisionCode", equalTo("110114002"));
    }

    @Test
    void dated_facts_are_entered_for_any_day_that_has_come() {
        var id = Employers.register(90, "110114001");
        admin.put(PATH + id + "/headcounts/2024-01-01", 0, Map.of("headcount", 130))
                .statusCode(200)
                .body("headcount", equalTo(130))
                .body("version", equalTo(1));
        admin.put(PATH + id + "/headcounts/2023-06-01", 1, Map.of("headcount", 100))
                .statusCode(200)
                .body("headcount", equalTo(130))
                .body("version", equalTo(2));
        admin.put(PATH + id + "/sectors/2024-01-01", 2, Map.of("sector", "NEW_SOCIAL"))
                .statusCode(200)
                .body("sector", equalTo("NEW_SOCIAL"));
        admin.put(PATH + id + "/divisions/2024-01-01", 3, Map.of("divisionCode", "110105001"))
                .statusCode(200)
                .body("divisionCode", equalTo("110105001"));
        admin.put(PATH + id + "/headcounts/2999-01-01", 4, Map.of("headcount", 1))
                .statusCode(409)
                .body("code", equalTo("date-in-future"));
        admin.put(PATH + id + "/headcounts/2024-01-01", 0, Map.of("headcount", 1))
                .statusCode(412);
        admin.get(PATH + id + "/history")
                .body("headcounts.effectiveOn", contains("2023-01-01", "2023-06-01", "2024-01-01"))
                .body("headcounts.headcount", contains(90, 100, 130));
    }

    @Test
    void name_and_contact_are_edited_by_merge_patch() {
        var id = Employers.register(90, "110114001");
        admin.patch(PATH + id, 0, Map.of("name", "改名公司")).statusCode(200).body("name", equalTo("改名公司"));
        admin.patch(PATH + id, 1, Map.of("headcount", 3))
                .statusCode(400)
                .body("errors.pointer", contains("/headcount"));
    }

    @Test
    void employer_below_25_joins_a_joint_union_and_a_larger_one_does_not() {
        var joint = Tree.jointUnion(district);
        var small = Employers.register(24, "110114001");
        admin.transition(PATH + small + "/join-union", 0, Map.of("unionId", joint, "joinedOn", "2024-01-01"))
                .statusCode(200)
                .body("unionId", equalTo(joint.toString()));
        admin.transition(PATH + small + "/join-union", 1, Map.of("unionId", joint))
                .statusCode(409)
                .body("code", equalTo("already-unionised"));
        var large = Employers.register(25, "110114001");
        admin.transition(PATH + large + "/join-union", 0, Map.of("unionId", joint))
                .statusCode(409)
                .body("code", equalTo("too-large-for-joint-union"));
        admin.transition(PATH + large + "/join-union", 0, Map.of("unionId", Tree.union(district)))
                .statusCode(409)
                .body("code", equalTo("not-a-joint-union"));
        admin.transition(PATH + large + "/join-union", 0, Map.of("unionId", UUID.randomUUID()))
                .statusCode(400)
                .body("code", equalTo("unknown-reference"));
    }

    @Test
    void employer_that_joined_a_union_today_joins_no_other_today() {
        var first = Tree.jointUnion(district);
        var small = Employers.register(24, "110114001");
        admin.transition(PATH + small + "/join-union", 0, Map.of("unionId", first))
                .statusCode(200);
        admin.transition(PATH + small + "/join-union", 1, Map.of("unionId", Tree.jointUnion(district)))
                .statusCode(409)
                .body("code", equalTo("already-unionised"));
        admin.get(PATH + small).body("unionId", equalTo(first.toString()));
    }

    @Test
    void employer_belongs_to_no_union_beyond_its_end() {
        var union = Tree.jointUnion(district);
        admin.transition("/v1/organizations/" + union + "/dissolve", 0, Map.of())
                .statusCode(200);
        var id = Employers.register(20, "110114001");
        refused(admin.put(PATH + id + "/unions/2023-03-01", 0, Map.of("unionId", union)), "/unionId");
        refused(
                admin.transition(PATH + id + "/join-union", 0, Map.of("unionId", union, "joinedOn", "2023-03-01")),
                "/unionId");
        var body = Employers.employer(20, "110114001");
        body.put("union", Map.of("unionId", union, "joinedOn", "2023-03-01"));
        refused(admin.post("/v1/employers", body), "/union/unionId");
        admin.put(PATH + id + "/unions/2023-03-01", 0, Map.of("unionId", union, "leftOn", "2024-01-01"))
                .statusCode(200)
                .body("unionId", nullValue());
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(409).body("code", equalTo("union-not-active")).body("errors.pointer", contains(pointer));
    }

    @Test
    void employer_leaves_a_union_on_a_day() {
        var union = Tree.union(district);
        var id = Employers.register(100, "110114001");
        admin.put(PATH + id + "/unions/2023-03-01", 0, Map.of("unionId", union))
                .statusCode(200)
                .body("unionId", equalTo(union.toString()));
        admin.put(PATH + id + "/unions/2023-03-01", 1, Map.of("unionId", union, "leftOn", "2024-01-01"))
                .statusCode(200)
                .body("unionId", nullValue());
        admin.put(PATH + id + "/unions/2023-06-01", 2, Map.of("unionId", union))
                .statusCode(409)
                .body("code", equalTo("already-unionised"));
        admin.put(PATH + id + "/unions/2023-03-01", 2, Map.of("unionId", union, "leftOn", "2023-03-01"))
                .statusCode(409)
                .body("code", equalTo("left-before-joining"));
        admin.put(PATH + id + "/unions/2024-03-01", 2, Map.of("unionId", district))
                .statusCode(409)
                .body("code", equalTo("not-a-union"));
    }

    @Test
    void federation_of_a_territory_sees_its_employers_and_a_union_its_own() {
        var union = Tree.union(district);
        var inside = Employers.register(100, "110114001");
        var outside = Employers.register(100, "110105001");
        var member = Employers.register(100, "110105001");
        admin.put(PATH + member + "/unions/2023-03-01", 0, Map.of("unionId", union))
                .statusCode(200);
        var officer = Calls.officerOf(district);
        officer.get(PATH + inside).statusCode(200);
        officer.get(PATH + outside).statusCode(404);
        officer.get(PATH + outside + "/history").statusCode(404);
        officer.put(PATH + outside + "/headcounts/2024-01-01", 0, Map.of("headcount", 1))
                .statusCode(404);
        officer.get("/v1/employers?divisionCode=110105").body("items.size()", equalTo(0));
        officer.post("/v1/employers", Employers.employer(100, "110105001"))
                .statusCode(400)
                .body("errors.pointer", contains("/divisionCode"));
        var unionOfficer = Calls.officerOf(union);
        unionOfficer.get(PATH + member).statusCode(200);
        unionOfficer.get(PATH + inside).statusCode(404);
        unionOfficer
                .get("/v1/employers")
                .body("items.id", hasItem(member.toString()))
                .body("items.id", not(hasItem(inside.toString())));
        Calls.nobody().get(PATH + inside).statusCode(401);
    }

    @Test
    void batch_registers_what_it_can_and_names_the_rest() {
        var known = Employers.employer(100, "110114001");
        var unknownUnion = Employers.employer(100, "110114001");
        unknownUnion.put("union", Map.of("unionId", UUID.randomUUID(), "joinedOn", "2023-03-01"));
        var future = Employers.employer(100, "110114001");
        future.put("effectiveOn", "2999-01-01");
        admin.post("/v1/employers/batch", Map.of("items", List.of(known, known, unknownUnion, future)))
                .statusCode(200)
                .body("items.status", contains(201, 409, 400, 409))
                .body("items[1].problem.code", equalTo("employer-known"))
                .body("items[2].problem.errors[0].pointer", equalTo("/items/2/union/unionId"))
                .body("items[3].problem.code", equalTo("date-in-future"));
    }

    @Test
    void large_batch_of_an_industry_federation_asks_for_its_unions_as_seldom_as_a_small_one() {
        var industry = Tree.enter("交通运输工会", "INDUSTRY_FEDERATION", Tree.municipal(), "110000");
        var officer = Calls.officerOf(industry);
        assertEquals(statementsOfBatch(officer, industry, 2), statementsOfBatch(officer, industry, 12));
    }

    /** Sent again, so that each employer that is there is looked at, too. */
    private static int statementsOfBatch(Calls officer, UUID industry, int size) {
        var items = IntStream.range(0, size)
                .mapToObj(n -> {
                    var item = Employers.employer(200, "110114001");
                    item.put("id", UUID.randomUUID());
                    item.put("union", Map.of("unionId", Tree.union(industry), "joinedOn", "2023-01-01"));
                    return item;
                })
                .toList();
        var batch = Map.of("items", items);
        officer.post("/v1/employers/batch", batch).body("items.status", everyItem(equalTo(201)));
        return MembershipStatements.count(
                "from organization|from Organization",
                () -> officer.post("/v1/employers/batch", batch).body("items.status", everyItem(equalTo(200))));
    }

    @Test
    void lists_are_filtered_by_size_name_and_unionisation() {
        var id = Employers.register(333, "110114002").toString();
        admin.get("/v1/employers?divisionCode=110114002&minHeadcount=333&unionised=false&name=物流")
                .body("items.id", hasItem(id));
        admin.get("/v1/employers?divisionCode=110114002&minHeadcount=334").body("items.id", not(hasItem(id)));
        admin.get("/v1/employers?divisionCode=110114002&unionised=true").body("items.id", not(hasItem(id)));
        admin.get("/v1/employers?divisionCode=110114002&name=流物").body("items.id", not(hasItem(id)));
    }
}
