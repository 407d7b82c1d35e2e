package cn.gonghui.membership.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class OrganizationApiTest {

    private static final String PATH = "/v1/organizations/";

    private final Calls admin = Calls.admin();
    private UUID root;

    @BeforeEach
    void enter_a_root() {
        root = Tree.municipal();
    }

    @Test
    void organization_is_entered_and_read_back() {
        var body = Tree.organization("北京某公司工会", "ENTERPRISE_UNION", root, "110114001");
        body.put("shortName", "某公司工会");
        body.put("sector", "NON_PUBLIC");
        body.put("focusGroups", List.of("WOMEN_WORKERS", "NEW_EMPLOYMENT_WORKERS"));
        body.put("establishedOn", "2020-05-01");
        body.put("contact", Map.of("office", "办公室", "phone", "010-69742222"));
        var id = admin.post("/v1/organizations", body).statusCode(201).extract().<String>path("id");
        admin.get(PATH + id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("北京某公司工会"))
                .body("status", equalTo("ACTIVE"))
                .body("parentId", equalTo(root.toString()))
                .body("path", equalTo("/" + hex(root) + "/" + id.replace("-", "") + "/"))
                .body("focusGroups", containsInAnyOrder("NEW_EMPLOYMENT_WORKERS", "WOMEN_WORKERS"))
                .body("establishedOn", equalTo("2020-05-01"))
                .body("contact.office", equalTo("办公室"))
                .body("allowedActions", contains("EDIT", "MOVE", "MERGE", "DISSOLVE"));
    }

    @Test
    void every_violation_is_named_at_once() {
        var body = Tree.organization(" ", "ENTERPRISE_UNION", root, "110103");
        body.put("uscc", "91350100M000100Y44");
        body.put("colour", "red");
        admin.post("/v1/organizations", body)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/divisionCode", "/uscc", "/colour"))
                .body("errors.code", hasItem("unknown-division"));
    }

    @Test
    void kind_that_may_not_stand_under_the_parent_is_refused() {
        admin.post("/v1/organizations", Tree.organization("街道总工会", "STREET_FEDERATION", root, "110114001"))
                .statusCode(409)
                .body("code", equalTo("kind-not-allowed-here"));
    }

    @Test
    void officer_gives_no_territory_a_division_beyond_his_own() {
        var district = Tree.district(root);
        var officer = Calls.officerOf(district);
        officer.post("/v1/organizations", Tree.organization("街道总工会", "STREET_FEDERATION", district, "110105001"))
                .statusCode(400)
                .body("errors.pointer", contains("/divisionCode"))
                .body("errors.code", contains("unknown-reference"));
        for (var own : List.of(district, Tree.street(district))) {
            for (var beyond : List.of("110000", "110105", "110105001")) {
                officer.patch(PATH + own, 0, Map.of("divisionCode", beyond))
                        .statusCode(400)
                        .body("errors.pointer", contains("/divisionCode"));
            }
        }
        officer.patch(PATH + Tree.street(district), 0, Map.of("divisionCode", "110114002"))
                .statusCode(200);
        officer.patch(PATH + Tree.union(district), 0, Map.of("divisionCode", "110105"))
                .statusCode(200);
    }

    @Test
    void same_id_with_the_same_content_answers_the_existing_one_even_after_an_edit() {
        var body = Tree.organization("昌平区总工会", "DISTRICT_FEDERATION", root, "110114");
        var id = UUID.randomUUID();
        body.put("id", id);
        admin.post("/v1/organizations", body).statusCode(201).body("id", equalTo(id.toString()));
        admin.patch(PATH + id, 0, Map.of("shortName", "昌平总工会")).statusCode(200);
        admin.post("/v1/organizations", body)
                .statusCode(200)
                .header("Location", endsWith("/v1/organizations/" + id))
                .body("shortName", equalTo("昌平总工会"));
        body.put("name", "别的总工会");
        admin.post("/v1/organizations", body).statusCode(409).body("code", equalTo("id-taken"));
    }

    @Test
    void credit_code_belongs_to_one_existing_organization() {
        var body = Tree.organization("企业工会", "ENTERPRISE_UNION", root, "110114001");
        var code = CreditCodes.next();
        body.put("uscc", code);
        admin.post("/v1/organizations", body).statusCode(201);
        admin.post("/v1/organizations", body).statusCode(409).body("code", equalTo("credit-code-taken"));
    }

    @Test
    void edit_is_a_merge_patch_of_the_version_seen() {
        var union = Tree.union(root);
        admin.patch(PATH + union, 0, Map.of("name", "新名称工会", "sector", "NEW_SOCIAL"))
                .statusCode(200)
                .body("name", equalTo("新名称工会"))
                .body("version", equalTo(1));
        var clear = new HashMap<String, Object>();
        clear.put("sector", null);
        admin.patch(PATH + union, 1, clear).statusCode(200).body("sector", nullValue());
        admin.patch(PATH + union, 1, Map.of("name", "再改")).statusCode(412);
        admin.patch(PATH + union, 2, Map.of("kind", "JOINT_UNION")).statusCode(400);
        admin.patch(PATH + union, 2, Map.of("establishedOn", "2999-01-01"))
                .statusCode(409)
                .body("code", equalTo("establishment-date-wrong"));
    }

    @Test
    void second_leadership_is_that_of_an_industry_federation() {
        var industry = Tree.enter("交通运输工会", "INDUSTRY_FEDERATION", root, "110000");
        var district = Tree.district(root);
        var body = Tree.organization("公交企业工会", "ENTERPRISE_UNION", district, "110114001");
        body.put("industryFederationId", industry);
        var union =
                admin.post("/v1/organizations", body).statusCode(201).extract().<String>path("id");
        admin.get("/v1/organizations?industryFederationId={id}", industry).body("items.id", contains(union));
        body.put("industryFederationId", district);
        admin.post("/v1/organizations", body).statusCode(409).body("code", equalTo("not-an-industry-federation"));
    }

    @Test
    void name_is_found_by_a_part_of_it() {
        var mark = "龘" + hex(UUID.randomUUID()).substring(0, 6);
        var union = Tree.enter("北京回龙观" + mark + "物流公司工会", "ENTERPRISE_UNION", root, "110114001");
        for (var part : List.of(mark, "龙观" + mark, mark + "物", mark.substring(0, 3), mark.toUpperCase())) {
            admin.get("/v1/organizations?name={part}", part).body("items.id", hasItem(union.toString()));
        }
        admin.get("/v1/organizations?name={part}", mark + "龘").body("items.size()", equalTo(0));
    }

    @Test
    void children_subtree_and_lineage_follow_the_tree() {
        var district = Tree.district(root);
        var street = Tree.street(district);
        var union = Tree.union(street);
        var other = Tree.union(district);
        admin.get(PATH + district + "/children")
                .body("items.id", containsInAnyOrder(street.toString(), other.toString()));
        admin.get(PATH + district + "/subtree")
                .body("items.id[0]", equalTo(district.toString()))
                .body(
                        "items.id",
                        containsInAnyOrder(district.toString(), street.toString(), union.toString(), other.toString()));
        Calls.officerOf(street)
                .get(PATH + union + "/lineage")
                .body("items.id", contains(root.toString(), district.toString(), street.toString(), union.toString()));
    }

    @Test
    void officer_acts_in_the_subtree_and_finds_nothing_outside() {
        var district = Tree.district(root);
        var elsewhere = Tree.district(root);
        var union = Tree.union(elsewhere);
        var officer = Calls.officerOf(district);
        officer.get(PATH + union).statusCode(404);
        officer.patch(PATH + union, 0, Map.of("name", "别人的")).statusCode(404);
        officer.get(PATH + union + "/lineage").statusCode(404);
        officer.get("/v1/organizations")
                .body("items.path", everyItem(startsWith("/" + hex(root) + "/" + hex(district))));
        officer.get("/v1/organizations?parentId={id}", elsewhere).body("items.size()", equalTo(0));
        officer.post("/v1/organizations", Tree.organization("企业工会", "ENTERPRISE_UNION", elsewhere, "110114001"))
                .statusCode(400)
                .body("code", equalTo("unknown-reference"))
                .body("errors.pointer", contains("/parentId"));
        officer.post("/v1/organizations", Tree.organization("企业工会", "ENTERPRISE_UNION", district, "110114001"))
                .statusCode(201);
        officer.post("/v1/organizations", Tree.organization("另一市总", "MUNICIPAL_FEDERATION", null, "110000"))
                .statusCode(403);
        Calls.auditor().get(PATH + union).statusCode(200).body("allowedActions.size()", equalTo(0));
        Calls.auditor().patch(PATH + union, 0, Map.of("name", "改")).statusCode(403);
        Calls.nobody().get(PATH + union).statusCode(401);
    }

    @Test
    void batch_enters_what_it_can_and_names_the_rest() {
        var district = Tree.organization("昌平区总工会", "DISTRICT_FEDERATION", root, "110114");
        var id = UUID.randomUUID();
        district.put("id", id);
        var items = List.of(
                district,
                Tree.organization("街道总工会", "STREET_FEDERATION", id, "110114001"),
                Tree.organization("街道总工会", "STREET_FEDERATION", root, "110114001"),
                Tree.organization("企业工会", "ENTERPRISE_UNION", UUID.randomUUID(), "110114001"));
        admin.post("/v1/organizations/batch", Map.of("items", items))
                .statusCode(200)
                .body("items.status", contains(201, 201, 409, 400))
                .body("items[1].value.parentId", equalTo(id.toString()))
                .body("items[2].problem.code", equalTo("kind-not-allowed-here"))
                .body("items[3].problem.errors[0].pointer", equalTo("/items/3/parentId"));
        admin.post("/v1/organizations/batch", Map.of("items", items.subList(0, 1)))
                .body("items.status", contains(200));
    }

    @Test
    void division_narrows_a_list_to_itself_and_what_lies_within_it() {
        var street = Tree.enter("企业工会", "ENTERPRISE_UNION", root, "110119003").toString();
        var district =
                Tree.enter("延庆区总工会", "DISTRICT_FEDERATION", root, "110119").toString();
        var list = "/v1/organizations?parentId=" + root + "&divisionCode=";
        admin.get(list + "110119003").body("items.id", contains(street));
        admin.get(list + "110119").body("items.id", containsInAnyOrder(street, district));
        admin.get(list + "110000").body("items.id", containsInAnyOrder(street, district));
        admin.get(list + "110118").body("items.size()", equalTo(0));
        admin.get(list + "110103").statusCode(400).body("errors.code", contains("unknown-division"));
    }

    @Test
    void pages_follow_each_other_without_gap() {
        var district = Tree.district(root);
        for (var i = 0; i < 5; i++) {
            Tree.union(district);
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = admin.get(PATH + district + "/children?limit=2" + cursor)
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        } while (cursor != null);
        assertEquals(5, Set.copyOf(seen).size());
        assertEquals(5, seen.size());
    }

    @Test
    void entering_and_editing_are_told_in_the_feed() {
        var union = Tree.union(root);
        admin.patch(PATH + union, 0, Map.of("name", "改名工会")).statusCode(200);
        Awaitility.await().untilAsserted(() -> {
            var types = FeedTail.typesOf(union);
            assertEquals(
                    List.of(
                            "cn.gonghui.membership.organization.created.v1",
                            "cn.gonghui.membership.organization.updated.v1"),
                    types);
        });
    }

    @Test
    void divisions_are_open_to_everybody() {
        Calls.nobody()
                .get("/v1/divisions?level=DISTRICT")
                .statusCode(200)
                .body("items.size()", equalTo(16))
                .body("items.name", hasItem("昌平区"));
        Calls.nobody().get("/v1/divisions/110114").statusCode(200).body("name", equalTo("昌平区"));
        Calls.nobody().get("/v1/divisions/999999").statusCode(404).body("code", equalTo("not-found"));
        Calls.nobody().get("/v1/divisions?parentCode=110101").body("items.level", everyItem(not(equalTo("DISTRICT"))));
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
