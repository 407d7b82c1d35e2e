package cn.gonghui.membership.employer;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a street of its own, so that nobody else's employers are in its figures. */
@MembershipTest
class UnionisationApiTest {

    private final Calls admin = Calls.admin();
    private UUID root;
    private UUID district;

    @BeforeEach
    void enter_a_district() {
        root = Tree.municipal();
        district = Tree.enter("怀柔区总工会", "DISTRICT_FEDERATION", root, "110116");
    }

    @Test
    void rates_are_those_of_the_day_asked_for() {
        var street = "110116001";
        var union = Tree.union(district);
        var first = Employers.register(100, street);
        Employers.register(200, street);
        Employers.register(50, street);
        join(first, 0, union, "2024-03-01", null);
        admin.put("/v1/employers/" + first + "/headcounts/2024-04-01", 1, Map.of("headcount", 120))
                .statusCode(200);
        enterMember(union, "2024-03-15");
        enterMember(union, "2024-04-15");

        figures(street, 100, "2022-12-31").body("employers", equalTo(0)).body("rate", nullValue());
        figures(street, 100, "2024-02-29")
                .body("employers", equalTo(2))
                .body("unionised", equalTo(0))
                .body("rate", equalTo(0.0f))
                .body("membershipRate", nullValue());
        figures(street, 100, "2024-03-31")
                .body("unionised", equalTo(1))
                .body("rate", equalTo(0.5f))
                .body("headcount", equalTo(100))
                .body("members", equalTo(1))
                .body("membershipRate", equalTo(0.01f));
        figures(street, 100, "2024-04-30")
                .body("headcount", equalTo(120))
                .body("members", equalTo(2))
                .body("membershipRate", equalTo(0.0167f));
        figures(street, 0, "2024-04-30").body("employers", equalTo(3)).body("rate", equalTo(0.3333f));
        figures(street, 101, "2024-03-31").body("employers", equalTo(1));
    }

    @Test
    void union_in_preparation_does_not_count_and_leaving_ends_it() {
        var street = "110116002";
        var union = Tree.union(district);
        var employer = Employers.register(100, street);
        join(employer, 0, union, "2024-01-01", "2024-04-01");
        figures(street, 25, "2024-03-31").body("unionised", equalTo(1));
        figures(street, 25, "2024-04-01").body("unionised", equalTo(0));
    }

    @Test
    void joint_union_counts_for_each_employer_and_its_members_once() {
        var street = "110116003";
        var joint = Tree.jointUnion(district);
        for (var i = 0; i < 2; i++) {
            join(Employers.register(10, street), 0, joint, "2024-01-01", null);
        }
        enterMember(joint, "2024-02-01");
        figures(street, 0, "2024-05-01")
                .body("unionised", equalTo(2))
                .body("rate", equalTo(1.0f))
                .body("headcount", equalTo(20))
                .body("members", equalTo(1))
                .body("membershipRate", equalTo(0.05f));
    }

    @Test
    void employer_that_moved_counts_where_it_was() {
        var from = "110116004";
        var to = "110116103";
        var employer = Employers.register(100, from);
        admin.put("/v1/employers/" + employer + "/divisions/2024-03-01", 0, Map.of("divisionCode", to))
                .statusCode(200);
        figures(from, 0, "2024-02-29").body("employers", equalTo(1));
        figures(to, 0, "2024-02-29").body("employers", equalTo(0));
        figures(from, 0, "2024-03-01").body("employers", equalTo(0));
        figures(to, 0, "2024-03-01").body("employers", equalTo(1));
    }

    @Test
    void sectors_narrow_the_figures() {
        var street = "110116102";
        Employers.register(100, street);
        admin.get("/v1/statistics/unionisation?divisionCode=" + street + "&sector=STATE_OWNED")
                .body("employers", equalTo(0));
        admin.get("/v1/statistics/unionisation?divisionCode=" + street + "&sector=NON_PUBLIC&sector=NEW_SOCIAL")
                .body("employers", equalTo(1));
    }

    @Test
    void officer_gets_the_figures_of_the_own_territory_only() {
        var officer = Calls.officerOf(district);
        officer.get("/v1/statistics/unionisation?divisionCode=110116").statusCode(200);
        officer.get("/v1/statistics/unionisation?divisionCode=110105").statusCode(404);
        officer.get("/v1/statistics/unionisation?divisionCode=110000").statusCode(404);
        admin.get("/v1/statistics/unionisation?asOf=2999-01-01").statusCode(400);
        Calls.nobody().get("/v1/statistics/unionisation").statusCode(401);
    }

    @Test
    void figures_of_an_organisation_are_of_its_territory_or_of_its_unions() {
        var street = "110116211";
        var union = Tree.union(district);
        join(Employers.register(100, street), 0, union, "2024-01-01", null);
        Employers.register(100, street);
        var path = "/v1/statistics/unionisation?divisionCode=" + street + "&organizationId=";
        var officer = Calls.officerOf(district);
        officer.get(path + district).body("employers", equalTo(2)).body("unionised", equalTo(1));
        officer.get(path + union).body("employers", equalTo(1)).body("unionised", equalTo(1));
        Calls.officerOf(union).get(path + union).body("employers", equalTo(1));
        officer.get(path + Tree.union()).statusCode(404);
        officer.get(path + UUID.randomUUID()).statusCode(404);
    }

    private ValidatableResponse figures(String street, int minHeadcount, String day) {
        return admin.get(
                        "/v1/statistics/unionisation?divisionCode={street}&minHeadcount={least}&asOf={day}",
                        street,
                        minHeadcount,
                        day)
                .statusCode(200);
    }

    private void join(UUID employer, long version, UUID union, String joinedOn, String leftOn) {
        var body = new HashMap<String, Object>();
        body.put("unionId", union);
        body.put("leftOn", leftOn);
        admin.put("/v1/employers/" + employer + "/unions/" + joinedOn, version, body)
                .statusCode(200);
    }

    private void enterMember(UUID union, String joinedOn) {
        var body = Persons.member(union);
        body.put("joinedOn", joinedOn);
        admin.post("/v1/members", body).statusCode(201);
    }
}
