package cn.gonghui.training.membership;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.gonghui.kit.test.PeerStub;
import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import cn.gonghui.training.standing.KnownStanding;
import cn.gonghui.training.standing.StandingService;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@TrainingTest
class MembershipDownTest {

    private static final Map<String, ?> ON_SITE = Map.of("mode", "ON_SITE");

    @Inject
    StandingService standings;

    private final World world = new World();

    @AfterEach
    void membership_is_back_and_the_breaker_closed() {
        PeerStub.recovers("membership");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Calls.admin()
                                .post("/v1/plans", world.planOf(UUID.randomUUID(), 2031))
                                .extract()
                                .statusCode()
                        == 400);
        var session = world.publishedSession(world.sessionAt(World.inDays(40), 10));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> enrol(UUID.randomUUID(), session).extract().statusCode() == 400);
    }

    @Test
    void a_known_member_enrols_while_membership_is_down_and_an_unknown_one_is_asked_to_come_again() {
        var session = world.publishedSession(world.sessionAt(World.inDays(30), 10));
        var known = UUID.randomUUID();
        standings.learn(new KnownStanding(known, world.union, "ACTIVE", "COURIER"));
        PeerStub.breaksOff("membership");

        enrol(known, session)
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("name", nullValue());
        enrol(UUID.randomUUID(), session)
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));
    }

    @Test
    void in_a_batch_only_the_unknown_ones_are_asked_to_come_again() {
        var session = world.publishedSession(world.sessionAt(World.inDays(31), 10));
        var known = UUID.randomUUID();
        standings.learn(new KnownStanding(known, world.union, "ACTIVE", "COURIER"));
        PeerStub.failsWith("membership", 500);

        Calls.officerOf(world.union)
                .post(
                        "/v1/sessions/" + session + "/enrolments/batch",
                        Map.of("items", List.of(item(known), item(UUID.randomUUID()))))
                .statusCode(200)
                .body("items.status", contains(201, 503));
    }

    @Test
    void a_known_organisation_plans_while_membership_hangs() {
        PeerStub.hangs("membership", Duration.ofSeconds(30));

        world.federationOfficer()
                .post("/v1/plans", world.planOf(world.federation, 2030))
                .statusCode(201);
        Calls.admin().post("/v1/plans", world.planOf(UUID.randomUUID(), 2030)).statusCode(503);
    }

    private static Map<String, ?> item(UUID member) {
        return Map.of("memberId", member, "mode", "ON_SITE");
    }

    private static ValidatableResponse enrol(UUID member, UUID session) {
        return Calls.member(member).post("/v1/sessions/" + session + "/enrolments", ON_SITE);
    }
}
