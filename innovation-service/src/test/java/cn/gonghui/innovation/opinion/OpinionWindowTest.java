package cn.gonghui.innovation.opinion;

import static cn.gonghui.innovation.World.officerOf;
import static cn.gonghui.innovation.opinion.OpinionJourney.give;
import static cn.gonghui.innovation.opinion.OpinionJourney.given;
import static cn.gonghui.innovation.opinion.OpinionJourney.replace;
import static cn.gonghui.innovation.opinion.OpinionJourney.startReview;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.Journey;
import cn.gonghui.innovation.SandboxProfile;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.data.Ids;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When opinions are taken, and what the review waits for. */
@InnovationTest
@TestProfile(SandboxProfile.class)
class OpinionWindowTest {

    private static final String AFTER_CLOSING = "2023-09-01T01:00:00Z";
    private static final String LAST_SECOND = "2023-09-10T09:59:59Z";
    private static final String DEADLINE = "2023-09-10T10:00:00Z";

    @Inject
    World world;

    private Journey journey;
    private World.City city;

    @BeforeEach
    void publish_a_call_that_asks_until_after_its_closing() {
        journey = Journey.begin(world, "100000.00", 1);
        city = journey.city;
        ask(Map.of("opinionsAsked", true, "opinionsUntil", DEADLINE));
    }

    @Test
    void opinions_are_taken_from_publication_until_the_deadline() {
        given(journey, city.metro(), "SUPPORT", "发布后即同意。");
        Journey.clock("2023-07-01T01:00:00Z");
        given(journey, city.bus(), "SUPPORT", "征集中同意。");
        Journey.clock(LAST_SECOND);
        var last = given(journey, city.railway(), "SUPPORT", "截止前一秒同意。");
        Journey.clock(DEADLINE);
        replace(city.railway(), last, "*", "OBJECT", "太晚了。").statusCode(409).body("code", equalTo("opinions-over"));
        give(journey, city.railway(), "OBJECT", "太晚了。").statusCode(409).body("code", equalTo("opinions-over"));
        give(journey, city.railway(), "SUPPORT", "截止前一秒同意。").statusCode(200);
    }

    @Test
    void draft_has_no_opinions_yet() {
        var draft = draft(Map.of("opinionsAsked", true, "opinionsUntil", DEADLINE));
        var path = "/v1/calls/" + draft + "/opinions";
        officerOf(city.metro())
                .body(Map.of("stance", "SUPPORT", "text", "同意。"))
                .post(path)
                .then()
                .statusCode(404);
        officerOf(city.transport()).get(path).then().statusCode(404);
    }

    @Test
    void review_waits_for_the_last_unit() {
        Journey.clock(AFTER_CLOSING);
        given(journey, city.metro(), "SUPPORT", "同意。");
        given(journey, city.bus(), "OBJECT", "不同意。");
        startReview(journey).statusCode(409).body("code", equalTo("opinions-awaited"));
        var last = given(journey, city.railway(), "SUPPORT", "同意。");
        startReview(journey).statusCode(200).body("status", equalTo("IN_REVIEW"));
        replace(city.railway(), last, "*", "OBJECT", "评审已开始。").statusCode(409).body("code", equalTo("opinions-over"));
    }

    @Test
    void review_waits_no_longer_than_the_deadline() {
        Journey.clock(LAST_SECOND);
        startReview(journey).statusCode(409).body("code", equalTo("opinions-awaited"));
        Journey.clock(DEADLINE);
        startReview(journey).statusCode(200);
    }

    @Test
    void call_that_asks_nobody_takes_no_opinions_and_waits_for_none() {
        ask(Map.of("opinionsAsked", false));
        give(journey, city.metro(), "SUPPORT", "同意。").statusCode(409).body("code", equalTo("opinions-not-asked"));
        OpinionJourney.figures(journey, city.transport())
                .body("asked", equalTo(false))
                .body("units", equalTo(0));
        Journey.clock(AFTER_CLOSING);
        startReview(journey).statusCode(200);
    }

    @Test
    void deadline_is_given_where_opinions_are_asked_and_only_there() {
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("opinionsAsked", true), Map.of("opinionsAsked", false, "opinionsUntil", DEADLINE))) {
            journey.draftCall(Ids.next(), terms(wrong))
                    .statusCode(400)
                    .body("errors.code", hasItem("opinions-until-where-asked"));
        }
    }

    @Test
    void call_is_not_published_when_its_deadline_for_opinions_has_passed() {
        var draft = draft(Map.of("opinionsAsked", true, "opinionsUntil", "2023-05-20T01:00:00Z"));
        journey.transition(officerOf(city.transport()), "/v1/calls/" + draft, "publish")
                .statusCode(409)
                .body("code", equalTo("opinions-over"));
    }

    /** Another call of the same alliance takes the place of the journey's. */
    private void ask(Map<String, Object> opinions) {
        var call = draft(opinions);
        journey.transition(officerOf(city.transport()), "/v1/calls/" + call, "publish")
                .statusCode(200);
        journey = journey.with(call);
    }

    private UUID draft(Map<String, Object> opinions) {
        var call = Ids.next();
        journey.draftCall(call, terms(opinions)).statusCode(201);
        return call;
    }

    private Map<String, Object> terms(Map<String, Object> opinions) {
        var terms = Journey.terms(city.transport(), "征集" + Ids.next(), Journey.CLOSES, "100000.00", 1);
        terms.remove("opinionsUntil");
        terms.putAll(opinions);
        return terms;
    }
}
