package cn.gonghui.training.standing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.test.FeedTail;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TextSearch;
import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a member here when membership-service has erased him. */
@TrainingTest
class ErasedMemberTest {

    private static final String NAME = "令狐听雨";

    @Inject
    MembershipFeed feed;

    @Inject
    StandingService standings;

    @Inject
    PersonalDataCipher cipher;

    private final World world = new World();

    @Test
    void nothing_tells_who_he_was_and_what_is_counted_stays() {
        var member = world.member(world.union, NAME);
        var session = world.publishedSession(world.sessionAt(World.inDays(50), 10));
        var enrolment = enrolWithKey(member, session);
        var account = "https://issuer.example|" + UUID.randomUUID();
        var lecturer = World.id(Calls.officerOf(world.district)
                .post(
                        "/v1/lecturers",
                        Map.of(
                                "organizationId",
                                world.district,
                                "memberId",
                                member,
                                "title",
                                "WORKER_CRAFTSMAN",
                                "accountSubject",
                                account)));
        var search = new TextSearch(cipher);
        var words = List.of(NAME, account);
        assertTrue(search.tables(words, List.of()).containsAll(Set.of("enrolment", "lecturer", "idempotency_answer")));

        erase(member);
        erase(member);

        assertEquals(Set.of(), search.tables(words, List.of()));
        assertTrue(standings.find(List.of(member)).isEmpty());
        Calls.officerOf(world.union)
                .get("/v1/sessions/" + session + "/enrolments")
                .statusCode(200)
                .body("items.id", contains(enrolment))
                .body("items[0].name", nullValue())
                .body("items[0].status", equalTo("CONFIRMED"));
        Calls.officerOf(world.district)
                .get("/v1/lecturers/" + lecturer)
                .statusCode(200)
                .body("name", nullValue())
                .body("accountSubject", nullValue())
                .body("status", equalTo("INACTIVE"));
        var feedText =
                FeedTail.events(TestIssuer.token().role("federation-admin")).toString();
        words.forEach(word -> assertFalse(feedText.contains(word)));
    }

    private static String enrolWithKey(UUID member, UUID session) {
        return given().auth()
                .oauth2(TestIssuer.token().role("member").member(member).build())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("mode", "ON_SITE"))
                .post("/v1/sessions/" + session + "/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void erase(UUID member) {
        var event = new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "/membership-service",
                "cn.gonghui.membership.member.erased.v1",
                member,
                Instant.parse("2024-06-03T01:00:00Z"),
                Instant.parse("2024-06-03T01:00:00Z"),
                world.union,
                "application/json",
                null,
                JsonNodeFactory.instance.objectNode());
        QuarkusTransaction.requiringNew().run(() -> feed.apply(event));
    }
}
