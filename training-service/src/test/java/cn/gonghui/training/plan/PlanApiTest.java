package cn.gonghui.training.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class PlanApiTest {

    private final World world = new World();

    @Test
    void a_plan_is_drafted_published_and_closed() {
        var officer = world.federationOfficer();
        var id = World.id(officer.post("/v1/plans", world.planOf(world.federation, 2024)));

        officer.get("/v1/plans/" + id)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("targetSessions", equalTo(30))
                .body("prioritySectors", contains("NON_PUBLIC"))
                .body("priorityEmploymentForms", contains("COURIER"))
                .body("allowedActions", contains("PUBLISH"));
        officer.transition("/v1/plans/" + id + "/publish", 0).statusCode(200).body("status", equalTo("PUBLISHED"));
        officer.patch("/v1/plans/" + id, 1, Map.of("targetSessions", 40))
                .statusCode(200)
                .body("targetSessions", equalTo(40));
        officer.patch("/v1/plans/" + id, 2, Map.of("title", "另一份计划"))
                .statusCode(409)
                .body("code", equalTo("plan-content-fixed"));
        officer.transition("/v1/plans/" + id + "/close", 2).statusCode(200).body("status", equalTo("CLOSED"));
        officer.transition("/v1/plans/" + id + "/publish", 3)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void one_plan_a_year_for_each_organisation_and_programme() {
        var officer = world.federationOfficer();
        officer.post("/v1/plans", world.planOf(world.federation, 2025)).statusCode(201);

        officer.post("/v1/plans", world.planOf(world.federation, 2025))
                .statusCode(409)
                .body("code", equalTo("plan-exists"));
    }

    @Test
    void a_draft_of_somebody_else_does_not_exist_and_a_published_plan_does() {
        var id = World.id(world.federationOfficer().post("/v1/plans", world.planOf(world.federation, 2026)));
        var below = Calls.officerOf(world.union);

        below.get("/v1/plans/" + id).statusCode(404);
        below.get("/v1/plans?organizationId=" + world.federation).body("items", empty());
        world.federationOfficer().transition("/v1/plans/" + id + "/publish", 0).statusCode(200);
        below.get("/v1/plans/" + id).statusCode(200).body("allowedActions", empty());
        below.transition("/v1/plans/" + id + "/close", 1).statusCode(404);
    }

    @Test
    void a_plan_for_an_organisation_out_of_scope_is_refused_like_one_for_an_unknown_one() {
        var officer = Calls.officerOf(world.union);

        officer.post("/v1/plans", world.planOf(world.otherUnion, 2024))
                .statusCode(400)
                .body("code", equalTo("unknown-reference"));
        officer.post("/v1/plans", world.planOf(UUID.randomUUID(), 2024))
                .statusCode(400)
                .body("code", equalTo("unknown-reference"));
    }

    @Test
    void every_violation_is_named_at_once() {
        var plan = world.planOf(world.federation, 1999);
        plan.put("targetSessions", 0);
        plan.put("colour", "red");

        world.federationOfficer()
                .post("/v1/plans", plan)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.containsInAnyOrder("/year", "/targetSessions", "/colour"));
    }
}
