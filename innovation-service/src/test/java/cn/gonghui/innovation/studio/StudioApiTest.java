package cn.gonghui.innovation.studio;

import static cn.gonghui.innovation.World.as;
import static cn.gonghui.innovation.World.officerOf;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.test.PeerStub;
import cn.gonghui.kit.test.TestIssuer;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InnovationTest
class StudioApiTest {

    @Inject
    World world;

    @Inject
    CircuitBreakerMaintenance breakers;

    World.City city;

    @BeforeEach
    void a_city() {
        world.quiet();
        city = world.city();
    }

    @AfterEach
    void membership_is_up_again() {
        PeerStub.recovers("membership");
        breakers.resetAll();
    }

    @Test
    void a_studio_is_registered_and_found_by_name_within_the_scope_only() {
        var studio = register(city.metro(), world.member(city.metro(), "李大勇"), "轨道检修创新工作室")
                .statusCode(201)
                .body("leadName", equalTo("李大勇"))
                .extract()
                .<String>path("id");
        officerOf(city.transport())
                .queryParam("name", "检修")
                .get("/v1/studios")
                .then()
                .body("items.id", contains(studio));
        officerOf(city.bus())
                .queryParam("name", "检修")
                .queryParam("count", true)
                .get("/v1/studios")
                .then()
                .body("items", hasSize(0))
                .body("count", equalTo(0));
        officerOf(city.bus()).get("/v1/studios/{id}", studio).then().statusCode(404);
        as(TestIssuer.token().role("auditor"))
                .get("/v1/studios/{id}", studio)
                .then()
                .body("leadName", equalTo("李**"));
    }

    @Test
    void the_lead_is_a_member_of_the_organisation_or_below_it() {
        register(city.metro(), world.member(city.metroDepot(), "王一"), "车辆段创新工作室")
                .statusCode(201);
        register(city.metro(), world.member(city.bus(), "王二"), "别家的创新工作室")
                .statusCode(409)
                .body("code", equalTo("lead-not-a-member"));
        register(city.metro(), Ids.next(), "没有人的创新工作室")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/leadMemberId"));
    }

    @Test
    void a_name_is_given_once_in_an_organisation() {
        var lead = world.member(city.metro(), "李大勇");
        register(city.metro(), lead, "同名创新工作室").statusCode(201);
        register(city.metro(), lead, "同名创新工作室").statusCode(409).body("code", equalTo("studio-name-taken"));
    }

    @Test
    void with_membership_down_the_copy_vouches_for_whom_it_knows() {
        var lead = world.member(city.metro(), "李大勇");
        PeerStub.failsWith("membership", 503);
        register(city.metro(), lead, "停机时登记的创新工作室").statusCode(201);
        register(city.metro(), Ids.next(), "未知领军人创新工作室").statusCode(503).header("Retry-After", equalTo("5"));
    }

    @Test
    void the_leads_honours_are_asked_of_membership_while_it_is_there() {
        var lead = world.member(city.metro(), "李大勇");
        var studio = register(city.metro(), lead, "荣誉创新工作室").extract().<String>path("id");
        PeerStub.of("membership")
                .register(post(urlPathEqualTo("/v1/honours/lookup"))
                        .withRequestBody(containing(lead.toString()))
                        .willReturn(okJson("""
                                {"items":[{"id":"%s","memberId":"%s","kind":"MODEL_WORKER","level":"MUNICIPAL","year":2020,
                                 "conferredOn":"2020-11-24"}]}""".formatted(Ids.next(), lead))));
        officerOf(city.metro())
                .get("/v1/studios/{id}/lead-honours", studio)
                .then()
                .statusCode(200)
                .body("items.kind", contains("MODEL_WORKER"))
                .body("items.level", contains("MUNICIPAL"));
        PeerStub.failsWith("membership", 503);
        officerOf(city.metro())
                .get("/v1/studios/{id}/lead-honours", studio)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"));
    }

    private ValidatableResponse register(UUID organization, UUID lead, String name) {
        var request = new HashMap<String, Object>();
        request.put("organizationId", organization);
        request.put("name", name);
        request.put("field", "轨道车辆检修");
        request.put("level", "MUNICIPAL");
        request.put("people", 12);
        request.put("recognisedOn", "2020-11-05");
        request.put("leadMemberId", lead);
        return officerOf(organization)
                .body(Map.copyOf(request))
                .post("/v1/studios")
                .then();
    }
}
