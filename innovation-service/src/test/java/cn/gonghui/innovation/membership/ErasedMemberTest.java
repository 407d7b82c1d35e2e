package cn.gonghui.innovation.membership;

import static cn.gonghui.innovation.World.officerOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.World;
import cn.gonghui.innovation.standing.StandingCopies;
import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.personaldata.PersonalDataCipher;
import cn.gonghui.kit.test.FeedTail;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TextSearch;
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
@InnovationTest
class ErasedMemberTest {

    private static final String NAME = "慕容观澜";

    @Inject
    MembershipFeed feed;

    @Inject
    StandingCopies standings;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    World world;

    @Test
    void nothing_tells_who_he_was_and_what_is_counted_stays() {
        world.quiet();
        var city = world.city();
        var member = world.member(city.metro(), NAME);
        var account = "https://issuer.example|" + UUID.randomUUID();
        var studio = made(
                city.metro(),
                "/v1/studios",
                Map.of(
                        "organizationId",
                        city.metro(),
                        "name",
                        "工作室" + UUID.randomUUID(),
                        "field",
                        "轨道检修",
                        "level",
                        "ENTERPRISE",
                        "people",
                        5,
                        "recognisedOn",
                        "2020-11-05",
                        "leadMemberId",
                        member));
        var expert = made(
                city.transport(),
                "/v1/experts",
                Map.of(
                        "accountSubject",
                        account,
                        "organizationId",
                        city.metro(),
                        "memberId",
                        member,
                        "fields",
                        List.of("轨道交通")));
        var alliance = made(
                city.transport(),
                "/v1/alliances",
                Map.of(
                        "organizationId",
                        city.transport(),
                        "name",
                        "联盟" + UUID.randomUUID(),
                        "industry",
                        "交通运输",
                        "foundedOn",
                        "2021-04-16",
                        "charter",
                        "章程",
                        "chair",
                        Map.of("organizationId", city.metro(), "chairPersonName", NAME, "chairMemberId", member)));
        made(
                city.transport(),
                "/v1/alliances/" + alliance + "/council-seats",
                Map.of(
                        "organizationId",
                        city.metro(),
                        "personName",
                        NAME,
                        "memberId",
                        member,
                        "position",
                        "VICE_CHAIR",
                        "from",
                        "2021-04-16"));
        var search = new TextSearch(cipher);
        var words = List.of(NAME, account);
        var before = search.tables(words, List.of());
        assertTrue(
                before.containsAll(Set.of("studios", "experts", "chair_terms", "council_seats", "idempotency_answer")),
                () -> "the search finds too little: " + before);

        erase(member, city.metro());
        erase(member, city.metro());

        assertEquals(Set.of(), search.tables(words, List.of()));
        assertTrue(standings.find(member).isEmpty());
        officerOf(city.metro()).get("/v1/studios/{id}", studio).then().body("leadName", nullValue());
        officerOf(city.transport()).get("/v1/experts/{id}", expert).then().body("name", nullValue());
        officerOf(city.transport())
                .get("/v1/alliances/{id}", alliance)
                .then()
                .body("chair.chairPersonName", equalTo("***"))
                .body("chair.organizationId", equalTo(city.metro().toString()));
        var feedText =
                FeedTail.events(TestIssuer.token().role("federation-admin")).toString();
        words.forEach(word -> assertFalse(feedText.contains(word)));
    }

    private static String made(UUID organization, String path, Map<String, Object> body) {
        return officerOf(organization)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void erase(UUID member, UUID organization) {
        var event = new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "/membership-service",
                "cn.gonghui.membership.member.erased.v1",
                member,
                Instant.parse("2024-06-03T01:00:00Z"),
                Instant.parse("2024-06-03T01:00:00Z"),
                organization,
                "application/json",
                null,
                JsonNodeFactory.instance.objectNode());
        QuarkusTransaction.requiringNew().run(() -> feed.apply(event));
    }
}
