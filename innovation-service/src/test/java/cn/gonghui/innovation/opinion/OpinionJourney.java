package cn.gonghui.innovation.opinion;

import static cn.gonghui.innovation.World.officerOf;

import cn.gonghui.innovation.Journey;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** What member units say to the call of a journey, and what its keeper does with it. */
final class OpinionJourney {

    private OpinionJourney() {}

    static ValidatableResponse give(Journey journey, UUID unit, String stance, String text) {
        return officerOf(unit)
                .body(Map.of("stance", stance, "text", text))
                .post("/v1/calls/{id}/opinions", journey.call)
                .then();
    }

    static String given(Journey journey, UUID unit, String stance, String text) {
        return give(journey, unit, stance, text).statusCode(201).extract().path("id");
    }

    static ValidatableResponse replace(UUID unit, String opinion, String version, String stance, String text) {
        return officerOf(unit)
                .header("If-Match", version)
                .body(Map.of("stance", stance, "text", text))
                .put("/v1/opinions/{id}", opinion)
                .then();
    }

    static ValidatableResponse startReview(Journey journey) {
        return journey.transition(officerOf(journey.city.transport()), "/v1/calls/" + journey.call, "start-review");
    }

    static ValidatableResponse figures(Journey journey, UUID reader) {
        return officerOf(reader)
                .get("/v1/calls/{id}/opinions/figures", journey.call)
                .then();
    }
}
