package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.ServiceProcess;
import cn.gonghui.localstack.SuiteService;
import cn.gonghui.localstack.replay.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An operator changes the key of personal data as docs/operations.md says, with all the people of the page in the database.
 * It takes many minutes, so it is asked for: {@code -Drotation=true}.
 */
@ExtendWith(SharedSuite.class)
@EnabledIfSystemProperty(named = "rotation", matches = "true")
class KeyRotationIT {

    private static final String PATH = "/v1/personal-data/rotations";
    private static final String FORMER_KEY = "suite.personal-data.keys.1";
    private static final String NEXT_KEY = "suite.personal-data.keys.2";
    private static final String ACTIVE_KEY = "suite.personal-data.active-key";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Journey journey;
    private final String nextKey;

    KeyRotationIT(Journey journey) {
        this.journey = journey;
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        nextKey = Base64.getEncoder().encodeToString(key);
    }

    @Test
    void after_a_rotation_that_was_interrupted_the_service_reads_everything_without_the_former_key() throws Exception {
        Person person = Journey.person();
        UUID member = journey.newMember(journey.newUnion("changping"), person);
        Caller before = journey.membership("admin");
        Reply view = before.get("/v1/members/" + member).expect(200);
        journey.suite().stop(SuiteService.MEMBERSHIP);
        try {
            UUID rotation;
            try (ServiceProcess both = start(Map.of(NEXT_KEY, nextKey, ACTIVE_KEY, "2"))) {
                rotation = Journey.id(at(both).post(PATH, Map.of()).expect(202));
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> look(both, rotation).path("replaced").asLong() > 0);
            }
            try (ServiceProcess both = start(Map.of(NEXT_KEY, nextKey, ACTIVE_KEY, "2"))) {
                JsonNode done = await(both, rotation);
                assertTrue(done.path("replaced").asLong() > 10_000, done::toString);
                assertEquals(List.of("2"), done.path("keys").findValuesAsText("key"));
            }
            try (ServiceProcess next = start(Map.of(FORMER_KEY, "", NEXT_KEY, nextKey, ACTIVE_KEY, "2"))) {
                Caller admin = at(next);
                Reply after = admin.get("/v1/members/" + member).expect(200);
                assertEquals(view.text(), after.text());
                assertEquals(view.header("ETag"), after.header("ETag"));
                JsonNode revealed = admin.post(
                                "/v1/members/" + member + "/reveal",
                                Map.of("fields", List.of("NAME", "DOCUMENT_NUMBER", "PHONE"), "reason", "密钥轮换后核对"))
                        .expect(200)
                        .json();
                assertEquals(person.name(), revealed.path("name").asText());
                assertEquals(
                        person.documentNumber(), revealed.path("documentNumber").asText());
                assertEquals(person.phone(), revealed.path("phone").asText());
                admin.get("/v1/members?limit=200").expect(200);
                admin.get("/v1/applications?limit=200").expect(200);
            }
        } finally {
            backToTheFormerKey();
        }
        journey.membership("admin").get("/v1/members/" + member).expect(200);
    }

    /** The other tests go on with the key that the suite was started with. */
    private void backToTheFormerKey() throws IOException {
        try (ServiceProcess both = start(Map.of(NEXT_KEY, nextKey))) {
            await(both, Journey.id(at(both).post(PATH, Map.of()).expect(202)));
        }
        journey.suite().start(SuiteService.MEMBERSHIP);
    }

    private ServiceProcess start(Map<String, String> keys) throws IOException {
        return journey.suite().startAnother(SuiteService.MEMBERSHIP, keys);
    }

    private Caller at(ServiceProcess service) {
        return new Caller(service.address(), journey.membership("admin").token());
    }

    private JsonNode look(ServiceProcess service, UUID rotation) {
        return at(service).get(PATH + "/" + rotation).expect(200).json();
    }

    private JsonNode await(ServiceProcess service, UUID rotation) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> look(service, rotation).path("state").asText().equals("SUCCEEDED"));
        return look(service, rotation);
    }
}
