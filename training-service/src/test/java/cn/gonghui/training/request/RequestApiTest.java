package cn.gonghui.training.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class RequestApiTest {

    private final World world = new World();

    @Test
    void a_request_is_answered_from_above_and_never_by_who_asks() {
        var asks = Calls.officerOf(world.union);
        var id = World.id(asks.post("/v1/requests", request(true)));

        asks.get("/v1/requests/" + id).body("status", equalTo("SUBMITTED")).body("allowedActions", empty());
        asks.transition("/v1/requests/" + id + "/accept", 1, Map.of()).statusCode(403);
        Calls.officerOf(world.district)
                .get("/v1/requests/" + id)
                .body("allowedActions", contains("ACCEPT", "RETURN", "DECLINE"));
        Calls.officerOf(world.district)
                .transition("/v1/requests/" + id + "/return", 1, Map.of("reason", "请补充人数"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("请补充人数"));
        asks.patch("/v1/requests/" + id, 2, Map.of("audienceSize", 300)).statusCode(200);
        asks.transition("/v1/requests/" + id + "/submit", 3).statusCode(200);
        Calls.officerOf(world.otherDistrict)
                .transition("/v1/requests/" + id + "/accept", 4, Map.of())
                .statusCode(404);
        Calls.officerOf(world.district)
                .transition("/v1/requests/" + id + "/accept", 4, Map.of())
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
    }

    @Test
    void an_incomplete_request_is_not_submitted() {
        var incomplete = request(false);
        incomplete.remove("audienceSize");
        var id = World.id(Calls.officerOf(world.union).post("/v1/requests", incomplete));

        Calls.officerOf(world.union)
                .transition("/v1/requests/" + id + "/submit", 0)
                .statusCode(409)
                .body("code", equalTo("request-incomplete"));
    }

    @Test
    void its_session_schedules_it_delivers_it_and_reopens_it_when_cancelled() {
        var plan = world.publishedPlan(2023);
        var id = World.id(Calls.officerOf(world.union).post("/v1/requests", request(true)));
        var officer = world.federationOfficer();
        officer.transition("/v1/requests/" + id + "/accept", 1, Map.of("planId", plan))
                .statusCode(200);
        var session = world.sessionAt(World.inDays(-2), 10);
        session.put("requestId", id);
        var cancelled = World.id(officer.post("/v1/sessions", session));
        officer.get("/v1/requests/" + id).body("status", equalTo("SCHEDULED"));
        officer.post("/v1/sessions", session).statusCode(409);

        officer.transition("/v1/sessions/" + cancelled + "/cancel", 0, Map.of("reason", "改期"))
                .statusCode(200);
        officer.get("/v1/requests/" + id).body("status", equalTo("ACCEPTED")).body("sessionId", nullValue());
        progress(plan, 1, 0, 0, 1, 30);
        var held = world.startedSession(session);
        progress(plan, 1, 1, 0, 1, 29);
        officer.transition("/v1/sessions/" + held + "/complete", 2).statusCode(200);
        officer.get("/v1/requests/" + id).body("status", equalTo("DELIVERED"));
        progress(plan, 1, 0, 1, 1, 29);
    }

    @Test
    void another_service_orders_training_with_its_own_reference_once() {
        var order = request(true);
        order.put("externalReference", "alliance-1");

        Calls.service().post("/v1/requests", order).statusCode(201).body("origin", equalTo("SERVICE"));
        Calls.service().post("/v1/requests", order).statusCode(409).body("code", equalTo("request-exists"));
        Calls.service()
                .get("/v1/requests?externalReference=alliance-1&organizationId=" + world.union)
                .body("items.status", contains("SUBMITTED"));
    }

    @Test
    void requests_of_others_are_neither_listed_nor_told_apart_from_unknown_ones() {
        var id = World.id(Calls.officerOf(world.union).post("/v1/requests", request(false)));

        Calls.officerOf(world.otherUnion).get("/v1/requests").body("items", empty());
        Calls.officerOf(world.otherUnion).get("/v1/requests/" + id).statusCode(404);
        Calls.officerOf(world.otherUnion)
                .get("/v1/requests/" + UUID.randomUUID())
                .statusCode(404);
        Calls.officerOf(world.otherUnion)
                .post("/v1/requests", request(false))
                .statusCode(400)
                .body("code", equalTo("unknown-reference"));
    }

    private void progress(UUID plan, int requested, int scheduled, int delivered, int cancelled, int remaining) {
        world.federationOfficer()
                .get("/v1/plans/" + plan + "/progress")
                .statusCode(200)
                .body("target", equalTo(30))
                .body("requested", equalTo(requested))
                .body("scheduled", equalTo(scheduled))
                .body("delivered", equalTo(delivered))
                .body("cancelled", equalTo(cancelled))
                .body("remaining", equalTo(remaining));
    }

    private Map<String, Object> request(boolean submit) {
        return new HashMap<>(Map.of(
                "organizationId",
                world.union,
                "submit",
                submit,
                "topics",
                List.of("三种精神"),
                "audienceSize",
                200,
                "audienceGroups",
                List.of("COURIER"),
                "mode",
                "HYBRID",
                "preferredDates",
                List.of("2024-05-16")));
    }
}
