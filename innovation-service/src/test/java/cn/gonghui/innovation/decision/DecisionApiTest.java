package cn.gonghui.innovation.decision;

import static cn.gonghui.innovation.World.officerOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.Journey;
import cn.gonghui.innovation.SandboxProfile;
import cn.gonghui.innovation.World;
import cn.gonghui.kit.test.FeedTail;
import cn.gonghui.kit.test.TestIssuer;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@InnovationTest
@TestProfile(SandboxProfile.class)
class DecisionApiTest {

    @Inject
    World world;

    @Test
    void however_many_decide_at_once_the_budget_holds() throws Exception {
        var journey = Journey.begin(world, "35000.00", 1);
        var proposals = reviewed(journey, 10);
        var decisions = proposals.stream()
                .<Callable<Integer>>map(proposal ->
                        () -> journey.decide(proposal, "FUNDED").extract().statusCode())
                .toList();
        var statuses = new ArrayList<Integer>();
        try (var callers = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> answer : callers.invokeAll(decisions)) {
                statuses.add(answer.get());
            }
        }
        assertEquals(3, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(7, Collections.frequency(statuses, 409), statuses::toString);
        officerOf(journey.city.transport())
                .get("/v1/calls/{id}/results", journey.call)
                .then()
                .statusCode(200)
                .body("submitted", equalTo(10))
                .body("eligible", equalTo(10))
                .body("reviewed", equalTo(10))
                .body("funded", equalTo(3))
                .body("fundedAmount.amount", equalTo("30000.00"))
                .body("budget.amount", equalTo("35000.00"));
    }

    @Test
    void a_call_is_decided_with_its_reserve_list() {
        var journey = Journey.begin(world, "20000.00", 1);
        var proposals = reviewed(journey, 3);
        journey.decide(proposals.get(0), "FUNDED").statusCode(201).body("rank", equalTo(1));
        journey.decide(proposals.get(0), "FUNDED").statusCode(200);
        journey.decide(proposals.get(0), "DECLINED").statusCode(409).body("code", equalTo("already-decided"));
        var reserve = journey.decide(proposals.get(1), "RESERVE")
                .statusCode(201)
                .body("reservePosition", equalTo(1))
                .extract()
                .<String>path("id");
        var call = "/v1/calls/" + journey.call;
        journey.transition(officerOf(journey.city.transport()), call, "conclude")
                .statusCode(409)
                .body("code", equalTo("proposals-undecided"));
        journey.decide(proposals.get(2), "DECLINED").statusCode(201);
        journey.transition(officerOf(journey.city.transport()), call, "conclude")
                .statusCode(200)
                .body("status", equalTo("DECIDED"));
        journey.transition(officerOf(journey.city.transport()), "/v1/decisions/" + reserve, "fund")
                .statusCode(200)
                .body("outcome", equalTo("FUNDED"));
        await().untilAsserted(() -> assertEquals(List.of("made", "announced", "moved-up"), told(reserve)));
        officerOf(journey.city.railway())
                .queryParam("callId", journey.call)
                .get("/v1/grants")
                .then()
                .body("items", hasSize(2))
                .body("items.amount.amount", contains("10000.00", "10000.00"));
    }

    @Test
    void nothing_is_decided_below_the_minimum_of_reviews_nor_by_others_than_the_funder() {
        var journey = Journey.begin(world, "20000.00", 2);
        var proposal = reviewed(journey, 1).getFirst();
        journey.decide(proposal, "FUNDED").statusCode(409).body("code", equalTo("too-few-reviews"));
        officerOf(journey.city.metro())
                .body("{\"proposalId\":\"" + proposal + "\",\"outcome\":\"FUNDED\"}")
                .post("/v1/calls/{id}/decisions", journey.call)
                .then()
                .statusCode(403);
    }

    /** Proposals for 10,000 yuan each, the first marked best, with one review each. */
    private static List<UUID> reviewed(Journey journey, int number) {
        Journey.clock("2023-07-01T01:00:00Z");
        var proposals = new ArrayList<UUID>();
        for (int i = 0; i < number; i++) {
            proposals.add(journey.submitted("联合项目" + i, journey.city.metro(), journey.city.bus(), "10000.00"));
        }
        journey.startReview();
        var expert = journey.expert(journey.city.railway());
        for (int i = 0; i < number; i++) {
            journey.reviewed(proposals.get(i), expert, 95 - i, 90);
        }
        return proposals;
    }

    /** What the feed tells of the decision. */
    private static List<String> told(String decision) {
        return FeedTail.about(decision, TestIssuer.token().role("federation-admin")).stream()
                .map(event -> event.get("type").toString().split("\\.")[4])
                .toList();
    }
}
