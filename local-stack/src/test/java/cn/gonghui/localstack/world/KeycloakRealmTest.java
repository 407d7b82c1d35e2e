package cn.gonghui.localstack.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class KeycloakRealmTest {

    private final SampleWorld world = SampleWorld.load();
    private final String json = KeycloakRealm.of(world).json();

    /** When it differs: {@code java -jar local-stack/target/local-stack.jar realm} in the checkout writes it anew. */
    @Test
    void the_committed_realm_is_the_generated_one() throws IOException {
        assertEquals(Files.readString(Path.of("../deploy/keycloak/realm.json")), json);
    }

    @Test
    void passwords_and_secrets_are_names_of_variables() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(json);
        realm.findValues("secret").forEach(each -> assertTrue(each.asText().startsWith("${"), each.asText()));
        realm.findValues("credentials")
                .forEach(each -> assertEquals(
                        "${GONGHUI_SAMPLE_PASSWORD}", each.path(0).path("value").asText()));
        assertFalse(realm.findValues("secret").isEmpty());
    }

    @Test
    void users_keep_the_ids_of_the_sample() throws IOException {
        JsonNode users = new ObjectMapper().readTree(json).path("users");
        for (SampleUser user : world.users()) {
            assertTrue(
                    StreamSupport.stream(users.spliterator(), false)
                            .anyMatch(each ->
                                    each.path("id").asText().equals(user.id().toString())
                                            && each.path("username").asText().equals(user.username())),
                    user.username());
        }
    }
}
