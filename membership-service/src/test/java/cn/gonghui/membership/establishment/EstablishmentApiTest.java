package cn.gonghui.membership.establishment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.employer.Employers;
import cn.gonghui.membership.organization.FeedTail;
import cn.gonghui.membership.organization.Tree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class EstablishmentApiTest {

    private static final String PATH = "/v1/union-establishments/";

    private static final Map<String, String> ABANDON = Map.of("reason", "未能选出委员会");

    private final LocalDate today = BusinessDay.today(Clock.systemUTC());
    private UUID district;
    private UUID employer;
    private Calls officer;

    @BeforeEach
    void register_an_employer() {
        district = Tree.district(Tree.municipal());
        employer = Employers.register(120, "110114001");
        officer = Calls.officerOf(district);
    }

    @Test
    void union_is_established_step_by_step() {
        var id = draft();
        officer.transition(PATH + id + "/apply", 0, Map.of())
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("allowedActions", contains("RETURN", "REFUSE", "APPROVE", "ABANDON"));
        var union = officer.transition(PATH + id + "/approve", 1, Map.of())
                .statusCode(200)
                .body("status", equalTo("PREPARING"))
                .extract()
                .<String>path("organizationId");
        officer.get("/v1/organizations/" + union)
                .body("status", equalTo("PREPARING"))
                .body("parentId", equalTo(district.toString()));
        officer.transition(PATH + id + "/elect", 2, election())
                .statusCode(200)
                .body("status", equalTo("ELECTED"))
                .body("committee.personName", contains("张三丰", "李四"));
        officer.transition(PATH + id + "/establish", 3, Map.of())
                .statusCode(200)
                .body("status", equalTo("ESTABLISHED"))
                .body("establishedOn", equalTo(today.toString()));
        officer.get("/v1/organizations/" + union)
                .body("status", equalTo("ACTIVE"))
                .body("establishedOn", equalTo(today.toString()));
        officer.get("/v1/employers/" + employer).body("unionId", equalTo(union));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(
                        List.of(
                                "cn.gonghui.membership.organization.created.v1",
                                "cn.gonghui.membership.organization.established.v1"),
                        FeedTail.typesOf(UUID.fromString(union))));
    }

    @Test
    void returned_application_is_mended_and_applied_for_again() {
        var id = draft();
        officer.transition(PATH + id + "/apply", 0, Map.of()).statusCode(200);
        officer.patch(PATH + id, 1, Map.of("unionName", "改名工会"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        officer.transition(PATH + id + "/return", 1, Map.of()).statusCode(400);
        officer.transition(PATH + id + "/return", 1, Map.of("reason", "请补充名册"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("请补充名册"));
        officer.patch(PATH + id, 2, Map.of("unionName", "改名工会")).statusCode(200);
        officer.transition(PATH + id + "/apply", 3, Map.of()).statusCode(200).body("status", equalTo("APPLIED"));
        officer.transition(PATH + id + "/refuse", 4, Map.of("reason", "不符合条件"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("allowedActions.size()", equalTo(0));
        draft();
    }

    @Test
    void abandoned_draft_makes_room_for_another() {
        var id = draft();
        officer.transition(PATH + id + "/abandon", 0, Map.of()).statusCode(400);
        officer.transition(PATH + id + "/abandon", 0, ABANDON)
                .statusCode(200)
                .body("status", equalTo("ABANDONED"))
                .body("reason", equalTo("未能选出委员会"))
                .body("allowedActions.size()", equalTo(0));
        officer.transition(PATH + id + "/apply", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        draft();
    }

    @Test
    void abandoned_establishment_dissolves_the_union_in_preparation() {
        for (var elected : List.of(false, true)) {
            var id = draft();
            officer.transition(PATH + id + "/apply", 0, Map.of()).statusCode(200);
            var union = officer.transition(PATH + id + "/approve", 1, Map.of())
                    .statusCode(200)
                    .body("allowedActions", contains("ELECT", "ABANDON"))
                    .extract()
                    .<String>path("organizationId");
            if (elected) {
                officer.transition(PATH + id + "/elect", 2, election()).statusCode(200);
            }
            officer.transition(PATH + id + "/abandon", elected ? 3 : 2, ABANDON)
                    .statusCode(200)
                    .body("status", equalTo("ABANDONED"))
                    .body("organizationId", equalTo(union));
            officer.get("/v1/organizations/" + union)
                    .body("status", equalTo("DISSOLVED"))
                    .body("endedOn", equalTo(today.toString()));
            Awaitility.await()
                    .untilAsserted(() -> assertEquals(
                            List.of(
                                    "cn.gonghui.membership.organization.created.v1",
                                    "cn.gonghui.membership.organization.dissolved.v1"),
                            FeedTail.typesOf(UUID.fromString(union))));
        }
    }

    @Test
    void step_out_of_order_is_refused() {
        var id = draft();
        officer.transition(PATH + id + "/approve", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        officer.transition(PATH + id + "/elect", 0, election())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        officer.transition(PATH + id + "/establish", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        officer.transition(PATH + id + "/apply", 7, Map.of()).statusCode(412);
    }

    @Test
    void employer_has_one_establishment_under_way_and_none_when_it_has_a_union() {
        draft();
        officer.post(PATH, body()).statusCode(409).body("code", equalTo("establishment-under-way"));
        Calls.admin()
                .put("/v1/employers/" + employer + "/unions/2023-03-01", 0, Map.of("unionId", Tree.union(district)))
                .statusCode(200);
        officer.post(PATH, body()).statusCode(409).body("code", equalTo("employer-has-union"));
    }

    @Test
    void officer_of_another_federation_finds_nothing() {
        var id = draft();
        var other = Calls.officerOf(Tree.enter("朝阳区总工会", "DISTRICT_FEDERATION", Tree.municipal(), "110105"));
        other.get(PATH + id).statusCode(404);
        other.transition(PATH + id + "/apply", 0, Map.of()).statusCode(404);
        other.get("/v1/union-establishments?employerId={id}", employer).body("items.size()", equalTo(0));
        other.post("/v1/union-establishments", body()).statusCode(400).body("code", equalTo("unknown-reference"));
        Calls.auditor().get(PATH + id).statusCode(200).body("allowedActions.size()", equalTo(0));
        Calls.auditor().transition(PATH + id + "/apply", 0, Map.of()).statusCode(403);
    }

    @Test
    void superior_union_without_a_territory_decides_about_an_employer_of_nobody() {
        var industry = Tree.enter("产业工会", "INDUSTRY_FEDERATION", district, "110114");
        var body = new HashMap<>(body());
        body.put("superiorId", industry);
        var address = PATH
                + officer.post("/v1/union-establishments", body)
                        .statusCode(201)
                        .extract()
                        .path("id");
        var superior = Calls.officerOf(industry);
        superior.transition(address + "/apply", 0, Map.of()).statusCode(200);
        var union = superior.transition(address + "/approve", 1, Map.of())
                .statusCode(200)
                .extract()
                .<String>path("organizationId");
        superior.transition(address + "/elect", 2, election()).statusCode(200);
        superior.transition(address + "/establish", 3, Map.of()).statusCode(200);
        superior.get("/v1/employers/" + employer).body("unionId", equalTo(union));
    }

    @Test
    void union_in_preparation_that_moves_is_established_by_its_new_superior() {
        var id = draft();
        officer.transition(PATH + id + "/apply", 0, Map.of()).statusCode(200);
        var union = officer.transition(PATH + id + "/approve", 1, Map.of())
                .statusCode(200)
                .extract()
                .<String>path("organizationId");
        var other = Tree.district(Tree.municipal());
        Calls.admin()
                .transition("/v1/organizations/" + union + "/move", 0, Map.of("parentId", other))
                .statusCode(200);
        officer.get(PATH + id).statusCode(404);
        var superior = Calls.officerOf(other);
        superior.transition(PATH + id + "/elect", 3, election())
                .statusCode(200)
                .body("superiorId", equalTo(other.toString()));
        superior.transition(PATH + id + "/establish", 4, Map.of()).statusCode(200);
    }

    @Test
    void committee_has_one_chair_and_its_term_ends_after_the_election() {
        var id = draft();
        officer.transition(PATH + id + "/apply", 0, Map.of()).statusCode(200);
        officer.transition(PATH + id + "/approve", 1, Map.of()).statusCode(200);
        officer.transition(PATH + id + "/elect", 2, election(today, today, "CHAIR"))
                .statusCode(409)
                .body("code", equalTo("establishment-dates-out-of-order"));
        officer.transition(PATH + id + "/elect", 2, election(today.minusDays(1), today.plusYears(5), "CHAIR"))
                .statusCode(409)
                .body("code", equalTo("establishment-dates-out-of-order"));
        officer.transition(PATH + id + "/elect", 2, election(today, today.plusYears(5), "MEMBER"))
                .statusCode(409)
                .body("code", equalTo("committee-needs-one-chair"));
    }

    private String draft() {
        return officer.post("/v1/union-establishments", body())
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private Map<String, Object> body() {
        return Map.of(
                "employerId",
                employer,
                "superiorId",
                district,
                "unionName",
                "北京某某物流有限公司工会",
                "unionKind",
                "ENTERPRISE_UNION");
    }

    private Map<String, Object> election() {
        return election(today, today.plusYears(5), "CHAIR");
    }

    private static Map<String, Object> election(LocalDate electedOn, LocalDate termEndsOn, String firstSeat) {
        return Map.of(
                "electedOn",
                electedOn.toString(),
                "termEndsOn",
                termEndsOn.toString(),
                "committee",
                List.of(
                        Map.of("position", firstSeat, "personName", "张三丰"),
                        Map.of("position", "MEMBER", "personName", "李四")));
    }
}
