package cn.gonghui.innovation.call;

import static cn.gonghui.innovation.World.nobody;
import static cn.gonghui.innovation.World.officerOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.Journey;
import cn.gonghui.innovation.SandboxProfile;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.test.FeedTail;
import cn.gonghui.kit.test.TestIssuer;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@InnovationTest
@TestProfile(SandboxProfile.class)
class CallWindowTest {

    @Inject
    World world;

    @Test
    void a_call_opens_and_closes_by_the_clock_to_the_second() {
        var journey = Journey.begin(world, "100000.00", 1);
        stands(journey, "2023-06-01T00:59:59Z", "PUBLISHED", 404);
        stands(journey, "2023-06-01T01:00:00Z", "OPEN", 200);
        stands(journey, "2023-08-31T09:59:59Z", "OPEN", 200);
        stands(journey, "2023-08-31T10:00:00Z", "CLOSED", 404);
    }

    @Test
    void opening_and_closing_are_told_once_each_and_with_their_own_moments() {
        var journey = Journey.begin(world, "100000.00", 1);
        Journey.clock("2023-09-30T01:00:00Z");
        var times = FeedTail.about(journey.call, TestIssuer.token().role("federation-admin")).stream()
                .map(event -> event.get("time"))
                .toList();
        assertTrue(times.containsAll(List.of(Journey.OPENS, Journey.CLOSES)), times::toString);
    }

    @Test
    void nothing_is_accepted_before_the_opening_and_from_the_closing_moment_on() {
        var journey = Journey.begin(world, "100000.00", 1);
        var city = journey.city;
        var proposal = journey.draft("早到的项目", city.metro(), city.bus(), "1000.00");
        journey.transition(officerOf(city.bus()), "/v1/proposals/" + proposal, "consent")
                .statusCode(200);
        submitAt(journey, proposal.toString(), "2023-06-01T00:59:59Z", 409);
        submitAt(journey, proposal.toString(), "2023-08-31T10:00:00Z", 409);
        submitAt(journey, proposal.toString(), "2023-08-31T10:00:01Z", 409);
    }

    @Test
    void the_last_second_is_accepted() {
        var journey = Journey.begin(world, "100000.00", 1);
        var city = journey.city;
        var proposal = journey.draft("压线的项目", city.metro(), city.bus(), "1000.00");
        journey.transition(officerOf(city.bus()), "/v1/proposals/" + proposal, "consent")
                .statusCode(200);
        submitAt(journey, proposal.toString(), "2023-08-31T09:59:59Z", 200);
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        var journey = Journey.begin(world, "100000.00", 1);
        officerOf(journey.city.transport())
                .contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", "*")
                .body("{\"criteria\":[{\"code\":\"novelty\",\"name\":\"创新性\",\"weight\":60}]}")
                .patch("/v1/calls/{id}", journey.call)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("weights-not-100"));
    }

    private static void submitAt(Journey journey, String proposal, String instant, int status) {
        Journey.clock(instant);
        journey.transition(officerOf(journey.city.metro()), "/v1/proposals/" + proposal, "submit")
                .statusCode(status);
    }

    private static void stands(Journey journey, String instant, String status, int forNobody) {
        Journey.clock(instant);
        var id = journey.call.toString();
        officerOf(journey.city.bus()).get("/v1/calls/{id}", id).then().body("status", equalTo(status));
        officerOf(journey.city.bus())
                .queryParam("allianceId", journey.alliance)
                .queryParam("status", status)
                .get("/v1/calls")
                .then()
                .body("items.id", hasItem(id));
        nobody().get("/v1/calls/{id}", id).then().statusCode(forNobody);
        nobody().queryParam("allianceId", journey.alliance)
                .get("/v1/calls")
                .then()
                .statusCode(200)
                .body("items.id", forNobody == 200 ? hasItem(id) : not(hasItem(id)));
    }
}
