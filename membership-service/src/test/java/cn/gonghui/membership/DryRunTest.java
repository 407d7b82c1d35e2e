package cn.gonghui.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches that only tell what would come of them. */
@MembershipTest
class DryRunTest {

    private UUID district;
    private UUID union;
    private Calls officer;

    @BeforeEach
    void enter_a_union() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        officer = Calls.officerOf(district);
    }

    @Test
    void members_are_not_entered_and_the_outcomes_are_those_of_the_real_run() {
        var person = Persons.member(union);
        var body = Map.of("items", List.of(person, person));
        officer.post("/v1/members/batch?dryRun=true", body).statusCode(200).body("items.status", contains(201, 409));
        officer.get("/v1/members?count=true").body("count", equalTo(0));
        officer.post("/v1/members/batch", body).statusCode(200).body("items.status", contains(201, 409));
        officer.get("/v1/members?count=true").body("count", equalTo(1));
    }

    @Test
    void organisations_are_not_entered() {
        var body = Map.of("items", List.of(Tree.organization("新设企业工会", "ENTERPRISE_UNION", district, "110114001")));
        officer.post("/v1/organizations/batch?dryRun=true", body)
                .statusCode(200)
                .body("items.status", contains(201));
        officer.get("/v1/organizations/" + district + "/children").body("items", hasSize(1));
    }

    @Test
    void applications_are_not_accepted() {
        var id = Applications.submit(officer, union, 1).getFirst();
        var body = Map.of("items", List.of(Map.of("id", id), Map.of("id", UUID.randomUUID())));
        officer.post("/v1/applications/batch-accept?dryRun=true", body)
                .statusCode(200)
                .body("items.status", contains(200, 404));
        officer.get("/v1/applications/" + id).body("status", equalTo("SUBMITTED"));
        officer.get("/v1/members?count=true").body("count", equalTo(0));
        officer.get("/v1/cards?count=true").body("count", equalTo(0));
    }

    @Test
    void answer_of_a_dry_run_is_kept_for_its_key_and_is_no_answer_to_the_real_run() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("items", List.of(Persons.member(union)));
        send(key, true, body).statusCode(200);
        send(key, true, body).statusCode(200).header("Idempotency-Replayed", "true");
        send(key, false, body).statusCode(422);
        officer.get("/v1/members?count=true").body("count", equalTo(0));
    }

    private io.restassured.response.ValidatableResponse send(String key, boolean dryRun, Object body) {
        return given().header("Authorization", "Bearer " + officer.token())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .queryParam("dryRun", dryRun)
                .body(body)
                .post("/v1/members/batch")
                .then();
    }
}
