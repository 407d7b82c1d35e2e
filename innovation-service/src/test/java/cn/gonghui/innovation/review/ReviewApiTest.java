package cn.gonghui.innovation.review;

import static cn.gonghui.innovation.World.officerOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.Journey;
import cn.gonghui.innovation.SandboxProfile;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.data.Ids;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@InnovationTest
@TestProfile(SandboxProfile.class)
class ReviewApiTest {

    @Inject
    World world;

    @Test
    void an_expert_of_a_participating_house_is_never_assigned() {
        var journey = Journey.begin(world, "100000.00", 1);
        Journey.clock("2023-07-01T01:00:00Z");
        var proposal = journey.submitted("联合项目", journey.city.metro(), journey.city.bus(), "1000.00");
        journey.startReview();
        journey.assign(proposal, journey.expert(journey.city.metroDepot()))
                .statusCode(409)
                .body("code", equalTo("conflict-of-interest"));
        journey.assign(proposal, journey.expert(journey.city.railway())).statusCode(201);
        journey.assign(proposal, journey.expert(journey.city.federation())).statusCode(201);
    }

    @Test
    void for_a_conflicted_expert_the_proposal_does_not_exist() {
        var journey = Journey.begin(world, "100000.00", 1);
        Journey.clock("2023-07-01T01:00:00Z");
        var proposal = journey.submitted("联合项目", journey.city.metro(), journey.city.bus(), "1000.00");
        journey.startReview();
        var expert = journey.expert(journey.city.railway());
        var review = journey.assign(proposal, expert).statusCode(201).extract().<String>path("id");
        expert.caller().get("/v1/reviews/{id}/proposal", review).then().statusCode(200);

        expert.caller()
                .body(Map.of("organizationId", journey.city.bus(), "reason", "曾任顾问"))
                .post("/v1/experts/{id}/conflicts", expert.id())
                .then()
                .statusCode(200);

        var unknown = Ids.next().toString();
        for (var address : new String[] {"/v1/reviews/%s", "/v1/reviews/%s/proposal"}) {
            var told = expert.caller().get(address.formatted(review)).then().statusCode(404);
            var nothing = expert.caller().get(address.formatted(unknown)).then().statusCode(404);
            told.body("detail", equalTo(nothing.extract().path("detail")))
                    .body("code", equalTo(nothing.extract().path("code")));
        }
        journey.transition(expert.caller(), "/v1/reviews/" + review, "accept").statusCode(404);
        expert.caller()
                .queryParam("count", true)
                .queryParam("proposalId", proposal)
                .get("/v1/reviews")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("count", equalTo(0));
        expert.caller().get("/v1/proposals").then().statusCode(403);
        expert.caller().get("/v1/proposals/{id}", proposal).then().statusCode(403);
        expert.caller().get("/v1/calls/{id}/results", journey.call).then().statusCode(403);
        expert.caller().get("/v1/calls/{id}/ranking", journey.call).then().statusCode(403);
        officerOf(journey.city.transport())
                .get("/v1/reviews/{id}", review)
                .then()
                .body("status", equalTo("RECUSED"));
    }

    @Test
    void an_expert_sees_his_own_reviews_only() {
        var journey = Journey.begin(world, "100000.00", 2);
        Journey.clock("2023-07-01T01:00:00Z");
        var proposal = journey.submitted("联合项目", journey.city.metro(), journey.city.bus(), "1000.00");
        journey.startReview();
        var mine = journey.expert(journey.city.railway());
        var other = journey.expert(journey.city.federation());
        var own = journey.assign(proposal, mine).extract().<String>path("id");
        var others = journey.assign(proposal, other).extract().<String>path("id");
        mine.caller().get("/v1/reviews").then().body("items.id", contains(own));
        mine.caller().get("/v1/reviews/{id}", others).then().statusCode(404);
    }

    @Test
    void a_blank_is_never_a_zero() {
        var journey = Journey.begin(world, "100000.00", 1);
        Journey.clock("2023-07-01T01:00:00Z");
        var proposal = journey.submitted("联合项目", journey.city.metro(), journey.city.bus(), "1000.00");
        journey.startReview();
        var expert = journey.expert(journey.city.railway());
        var review = "/v1/reviews/" + journey.assign(proposal, expert).extract().<String>path("id");
        journey.transition(expert.caller(), review, "accept").statusCode(200);
        Journey.score(expert, review, 80, null).statusCode(200).body("mark", nullValue());
        journey.transition(expert.caller(), review, "submit").statusCode(409).body("code", equalTo("scores-missing"));
        Journey.score(expert, review, 80, 0).statusCode(200);
        journey.transition(expert.caller(), review, "submit").statusCode(200).body("mark", equalTo(48.0f));
    }
}
