package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.SuiteService;
import cn.gonghui.localstack.replay.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person's file, exported and erased: databases, logs, feeds and files of all services know nothing of him. */
@ExtendWith(SharedSuite.class)
class ErasureIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Journey journey;
    private final Person numbers = Journey.person();
    private final String name =
            "淳于霁" + (char) ('\u4E00' + ThreadLocalRandom.current().nextInt(20_000)) + "翀";
    private final List<String> words = List.of(name, numbers.phone(), numbers.documentNumber());

    ErasureIT(Journey journey) {
        this.journey = journey;
    }

    @Test
    void of_an_erased_person_nothing_is_found_anywhere() throws Exception {
        UUID union = journey.newUnion("changping");
        Caller officer = journey.membership("changping-officer");
        UUID member = acceptedApplicant(union, officer);
        UUID session = enrolled(member);
        UUID studio = leading(union, member);
        WordSearch search = new WordSearch(journey.suite(), words);
        assertTrue(search.tables(SuiteService.MEMBERSHIP)
                .containsAll(Set.of("member", "application", "idempotency_answer")));
        assertTrue(search.tables(SuiteService.TRAINING).contains("enrolment"));
        assertTrue(search.tables(SuiteService.INNOVATION).contains("studios"));
        assertTrue(
                search.found(officer.csv("/v1/members?organizationId=" + union).text()), "the control finds him");

        JsonNode file = self(member)
                .post("/v1/members/" + member + "/export", Map.of())
                .expect(200)
                .json();
        assertEquals(
                name,
                file.path("sections").path("memberships").path(0).path("name").asText());
        assertEquals(
                numbers.documentNumber(),
                file.path("sections")
                        .path("memberships")
                        .path(0)
                        .path("documentNumber")
                        .asText());
        assertFalse(file.path("sections").path("applications").isEmpty());

        String path = "/v1/members/" + member;
        officer.act(path, "exit", Map.of("reason", "WITHDRAWN")).expect(200);
        officer.act(path, "erase", Map.of("reason", "本人书面申请")).expect(200);
        journey.awaitFeeds(SOON);

        for (SuiteService service : SuiteService.values()) {
            assertEquals(Set.of(), search.tables(service), service.title());
            assertFalse(search.found(feed(service)), "the feed of " + service.title());
        }
        assertEquals(List.of(), search.logs());
        for (Reply export : List.of(
                officer.csv("/v1/members?organizationId=" + union),
                officer.csv("/v1/applications?organizationId=" + union),
                journey.training("admin").csv("/v1/sessions/" + session + "/enrolments"),
                journey.innovation("admin").csv("/v1/studios?organizationId=" + union))) {
            assertFalse(search.found(export.expect(200).text()), export::toString);
        }
        assertTrue(officer.get(path).expect(200).json().path("name").isNull());
        assertTrue(journey.innovation("admin")
                .get("/v1/studios/" + studio)
                .expect(200)
                .json()
                .path("leadName")
                .isNull());
    }

    /** With a key, so that the answer, which tells the name, is kept. */
    private UUID acceptedApplicant(UUID union, Caller officer) {
        Map<String, Object> application = new LinkedHashMap<>(Journey.member(union, numbers));
        application.put("name", name);
        application.put("cardWanted", true);
        UUID id = Journey.id(officer.post("/v1/applications", application).expect(201));
        Reply accepted = officer.post(
                "/v1/applications/" + id + "/accept",
                Map.of(),
                "If-Match",
                "\"0\"",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        return UUID.fromString(accepted.expect(200).json().path("memberId").asText());
    }

    private UUID enrolled(UUID member) {
        UUID session = journey.newSession(5);
        journey.training("beijing-officer")
                .post("/v1/sessions/" + session + "/enrolments", Map.of("memberId", member, "mode", "ONLINE"))
                .expect(201);
        return session;
    }

    private UUID leading(UUID union, UUID member) {
        Map<String, Object> studio = Map.of(
                "organizationId",
                union,
                "name",
                Journey.unique("工作室"),
                "field",
                "物流",
                "level",
                "ENTERPRISE",
                "people",
                5,
                "recognisedOn",
                "2024-01-15",
                "leadMemberId",
                member);
        journey.awaitFeeds(SOON);
        return Journey.id(journey.officerOf(union, SuiteService.INNOVATION)
                .post("/v1/studios", studio)
                .expect(201));
    }

    private Caller self(UUID member) {
        return new Caller(
                journey.suite().address(SuiteService.MEMBERSHIP),
                journey.suite()
                        .sign(Map.of(
                                "sub",
                                UUID.randomUUID().toString(),
                                "aud",
                                journey.suite().world().audience(),
                                "groups",
                                List.of("member"),
                                "member_id",
                                member.toString())));
    }

    /** All of it, page after page. */
    private String feed(SuiteService service) {
        Caller reader = journey.as("admin", service);
        StringBuilder text = new StringBuilder();
        String from = "";
        while (true) {
            Reply page = reader.get("/v1/events?limit=1000" + from).expect(200);
            JsonNode events = page.json();
            if (events.isEmpty()) {
                return text.toString();
            }
            text.append(page.text());
            from = "&lastEventId="
                    + URLEncoder.encode(
                            events.path(events.size() - 1).path("id").asText(), StandardCharsets.UTF_8);
        }
    }
}
