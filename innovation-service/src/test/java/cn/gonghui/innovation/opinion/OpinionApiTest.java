package cn.gonghui.innovation.opinion;

import static cn.gonghui.innovation.World.admin;
import static cn.gonghui.innovation.World.officerOf;
import static cn.gonghui.innovation.opinion.OpinionJourney.figures;
import static cn.gonghui.innovation.opinion.OpinionJourney.give;
import static cn.gonghui.innovation.opinion.OpinionJourney.given;
import static cn.gonghui.innovation.opinion.OpinionJourney.replace;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.Journey;
import cn.gonghui.innovation.SandboxProfile;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.test.FeedTail;
import cn.gonghui.kit.test.TestIssuer;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InnovationTest
@TestProfile(SandboxProfile.class)
class OpinionApiTest {

    @Inject
    World world;

    private Journey journey;
    private World.City city;

    @BeforeEach
    void publish_a_call_that_asks_three_groups() {
        journey = Journey.begin(world, "100000.00", 1);
        city = journey.city;
    }

    @Test
    void unit_reads_its_own_opinion_and_nobody_elses() {
        var own = given(journey, city.metro(), "SUPPORT", "同意。");
        var others = given(journey, city.bus(), "OBJECT", "主题范围过宽。");
        officerOf(city.metro()).get("/v1/opinions/{id}", own).then().statusCode(200);
        officerOf(city.metro()).get("/v1/opinions/{id}", others).then().statusCode(404);
        officerOf(city.metro()).get("/v1/opinions/{id}/editions", others).then().statusCode(404);
        officerOf(city.metro())
                .queryParam("count", true)
                .get("/v1/calls/{id}/opinions", journey.call)
                .then()
                .statusCode(200)
                .body("items.id", contains(own))
                .body("count", equalTo(1));
        figures(journey, city.metro()).statusCode(404);
        officerOf(city.metro())
                .get("/v1/calls/{id}/silent-units", journey.call)
                .then()
                .statusCode(404);
    }

    @Test
    void who_is_not_of_the_alliance_is_told_what_an_unknown_call_tells() {
        var stranger = world.organization("别的集团工会", "ENTERPRISE_FEDERATION", city.federation());
        give(journey, stranger, "SUPPORT", "同意。").statusCode(404);
        officerOf(stranger).get("/v1/calls/{id}/opinions", journey.call).then().statusCode(404);
    }

    @Test
    void keeper_reads_every_opinion_and_sees_who_is_silent() {
        given(journey, city.metro(), "SUPPORT", "同意。");
        given(journey, city.bus(), "SUPPORT_WITH_CHANGES", "建议增列节能主题。");
        var keeper = city.transport();
        officerOf(keeper)
                .get("/v1/calls/{id}/opinions", journey.call)
                .then()
                .body(
                        "items.organizationId",
                        containsInAnyOrder(city.metro().toString(), city.bus().toString()));
        officerOf(keeper)
                .queryParam("stance", "OBJECT")
                .get("/v1/calls/{id}/opinions", journey.call)
                .then()
                .body("items", empty());
        officerOf(keeper)
                .get("/v1/calls/{id}/silent-units", journey.call)
                .then()
                .body("items.organizationId", contains(city.railway().toString()));
        figures(journey, keeper)
                .statusCode(200)
                .body("units", equalTo(3))
                .body("answered", equalTo(2))
                .body("silent", equalTo(1))
                .body("support", equalTo(1))
                .body("supportWithChanges", equalTo(1))
                .body("object", equalTo(0));
    }

    @Test
    void organisation_that_is_in_the_alliance_with_a_studio_alone_is_no_unit() {
        var studio = admin().body(Map.of(
                        "organizationId",
                        city.metroDepot(),
                        "name",
                        "检修创新工作室",
                        "field",
                        "轨道车辆检修",
                        "level",
                        "MUNICIPAL",
                        "people",
                        12,
                        "recognisedOn",
                        "2020-11-05",
                        "leadMemberId",
                        world.member(city.metroDepot(), "李大勇")))
                .post("/v1/studios")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        admin().body(Map.of("studioId", studio, "joinedOn", "2021-05-01"))
                .post("/v1/alliances/{id}/members", journey.alliance)
                .then()
                .statusCode(201);
        give(journey, city.metroDepot(), "SUPPORT", "同意。").statusCode(409).body("code", equalTo("not-a-member-unit"));
        figures(journey, city.transport()).body("units", equalTo(3)).body("silent", equalTo(3));
    }

    @Test
    void nobody_speaks_for_a_unit_but_its_own_officer() {
        give(journey, city.transport(), "SUPPORT", "同意。").statusCode(409).body("code", equalTo("not-a-member-unit"));
        give(journey, city.metroDepot(), "SUPPORT", "同意。").statusCode(404);
        admin().body(Map.of("stance", "SUPPORT", "text", "同意。"))
                .post("/v1/calls/{id}/opinions", journey.call)
                .then()
                .statusCode(403);
        var opinion = given(journey, city.metro(), "SUPPORT", "同意。");
        replace(city.transport(), opinion, "*", "OBJECT", "改写。").statusCode(403);
        replace(city.bus(), opinion, "*", "OBJECT", "改写。").statusCode(404);
    }

    @Test
    void unit_that_has_left_the_alliance_is_not_asked_any_more() {
        var opinion = given(journey, city.metro(), "SUPPORT", "同意。");
        leave(city.metro());
        replace(city.metro(), opinion, "*", "OBJECT", "改写。").statusCode(409).body("code", equalTo("not-a-member-unit"));
        figures(journey, city.transport())
                .body("units", equalTo(2))
                .body("answered", equalTo(0))
                .body("silent", equalTo(2))
                .body("support", equalTo(1));
    }

    @Test
    void replaced_opinion_keeps_what_was_said_before() {
        var opinion = given(journey, city.metro(), "OBJECT", "主题范围过宽。");
        replace(city.metro(), opinion, "\"0\"", "SUPPORT", "修改后同意。")
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("stance", equalTo("SUPPORT"));
        replace(city.metro(), opinion, "\"0\"", "OBJECT", "又不同意。").statusCode(412);
        replace(city.metro(), opinion, "\"1\"", "SUPPORT", "修改后同意。")
                .statusCode(200)
                .body("edition", equalTo(2));
        officerOf(city.transport())
                .get("/v1/opinions/{id}/editions", opinion)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.text", contains("主题范围过宽。", "修改后同意。"));
    }

    @Test
    void the_same_again_answers_what_is_there_and_something_else_is_refused() {
        var opinion = given(journey, city.metro(), "SUPPORT", "同意。");
        give(journey, city.metro(), "SUPPORT", "同意。").statusCode(200).body("id", equalTo(opinion));
        give(journey, city.metro(), "OBJECT", "不同意。").statusCode(409).body("code", equalTo("opinion-given"));
    }

    @Test
    void events_say_who_spoke_and_never_what() {
        var opinion = given(journey, city.metro(), "OBJECT", "主题范围过宽。");
        replace(city.metro(), opinion, "*", "SUPPORT", "修改后同意。").statusCode(200);
        await().untilAsserted(() -> {
            var events = FeedTail.about(opinion, TestIssuer.token().role("federation-admin"));
            assertEquals(
                    List.of("cn.gonghui.innovation.opinion.given.v1", "cn.gonghui.innovation.opinion.replaced.v1"),
                    events.stream().map(event -> event.get("type")).toList());
            assertFalse(events.toString().contains("修改后同意。"));
        });
    }

    private void leave(UUID unit) {
        var memberships = admin().get("/v1/alliances/{id}/members", journey.alliance)
                .then()
                .extract();
        var id = memberships.<String>path("items.find { it.organizationId == '" + unit + "' }.id");
        admin().header("If-Match", "*")
                .body(Map.of("leftOn", "2023-05-20"))
                .post("/v1/alliances/{alliance}/members/{id}/leave", journey.alliance, id)
                .then()
                .statusCode(200);
    }
}
