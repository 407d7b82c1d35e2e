package cn.gonghui.innovation.proposal;

import static cn.gonghui.innovation.World.officerOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.Journey;
import cn.gonghui.innovation.SandboxProfile;
import cn.gonghui.innovation.World;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InnovationTest
@TestProfile(SandboxProfile.class)
class ProposalApiTest {

    @Inject
    World world;

    Journey journey;
    World.City city;

    @BeforeEach
    void an_open_call() {
        journey = Journey.begin(world, "100000.00", 1);
        city = journey.city;
        Journey.clock("2023-07-01T01:00:00Z");
    }

    @Test
    void a_proposal_is_submitted_when_every_partner_has_consented() {
        var proposal = journey.draft("联合项目", city.metro(), city.bus(), "1000.00");
        submit(proposal, city.metro()).statusCode(409).body("detail", containsString("CONSENT_MISSING"));
        officerOf(city.metro())
                .get("/v1/proposals/{id}/eligibility", proposal)
                .then()
                .body("complete", equalTo(false))
                .body("findings.reason", contains("CONSENT_MISSING"))
                .body("findings[0].organizationId", equalTo(city.bus().toString()));
        consent(proposal, city.transport()).statusCode(409).body("code", equalTo("not-a-partner"));
        consent(proposal, city.bus()).statusCode(200);
        submit(proposal, city.metro()).statusCode(200).body("eligible", equalTo(true));
    }

    @Test
    void an_edit_asks_for_consent_again() {
        var proposal = journey.draft("联合项目", city.metro(), city.bus(), "1000.00");
        consent(proposal, city.bus()).statusCode(200);
        edit(proposal, Map.of("summary", "改过的简介")).statusCode(200);
        submit(proposal, city.metro()).statusCode(409);
    }

    @Test
    void a_submitted_version_stays_as_it_was_through_withdrawal_and_resubmission() {
        var proposal = journey.submitted("联合项目", city.metro(), city.bus(), "1000.00");
        edit(proposal, Map.of("summary", "改过的简介")).statusCode(409).body("code", equalTo("illegal-transition"));
        journey.transition(officerOf(city.metro()), "/v1/proposals/" + proposal, "withdraw")
                .statusCode(200);
        edit(proposal, Map.of("summary", "改过的简介")).statusCode(200);
        consent(proposal, city.bus()).statusCode(200);
        submit(proposal, city.metro()).statusCode(200).body("submissions", equalTo(2));
        officerOf(city.metro())
                .get("/v1/proposals/{id}/versions", proposal)
                .then()
                .body("items.content.summary", contains("简介", "改过的简介"));
    }

    @Test
    void every_reason_against_a_proposal_is_named() {
        var outsider = world.organization("联盟外单位", "ENTERPRISE_UNION", city.transport());
        var proposal = journey.draft("联合项目", city.metro(), outsider, "1000.00");
        edit(
                        proposal,
                        Map.of(
                                "theme",
                                "别的主题",
                                "requestedAmount",
                                World.yuan("100000.01"),
                                "participants",
                                List.of(Journey.share(city.metro(), "60.00"), Journey.share(outsider, "30.00"))))
                .statusCode(200);
        officerOf(city.metro())
                .get("/v1/proposals/{id}/eligibility", proposal)
                .then()
                .body(
                        "findings.reason",
                        hasItems(
                                "SHARES_NOT_100",
                                "CONSENT_MISSING",
                                "NOT_IN_ALLIANCE",
                                "THEME_NOT_CALLED_FOR",
                                "MORE_THAN_BUDGET"));
    }

    @Test
    void a_draft_is_seen_by_those_who_take_part_only() {
        var proposal = journey.draft("联合项目", city.metro(), city.bus(), "1000.00");
        officerOf(city.bus()).get("/v1/proposals/{id}", proposal).then().statusCode(200);
        officerOf(city.railway()).get("/v1/proposals/{id}", proposal).then().statusCode(404);
        officerOf(city.railway())
                .queryParam("callId", journey.call)
                .queryParam("count", true)
                .get("/v1/proposals")
                .then()
                .body("items", hasSize(0))
                .body("count", equalTo(0));
        officerOf(city.bus())
                .queryParam("callId", journey.call)
                .get("/v1/proposals")
                .then()
                .body("items.id", contains(proposal.toString()));
    }

    private ValidatableResponse submit(UUID proposal, UUID organization) {
        return journey.transition(officerOf(organization), "/v1/proposals/" + proposal, "submit");
    }

    private ValidatableResponse consent(UUID proposal, UUID organization) {
        return journey.transition(officerOf(organization), "/v1/proposals/" + proposal, "consent");
    }

    private ValidatableResponse edit(UUID proposal, Map<String, Object> patch) {
        return officerOf(city.metro())
                .contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", "*")
                .body(patch)
                .patch("/v1/proposals/{id}", proposal)
                .then();
    }
}
