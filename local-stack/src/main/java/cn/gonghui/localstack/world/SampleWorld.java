package cn.gonghui.localstack.world;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The sample world of {@code deploy/sample-world.json}: the organisations, users and machine clients whose ids never change.
 *
 * @param about what the file is
 * @param audience the {@code aud} of every token
 * @param password the password of every sample user on the local stack
 * @param organizations parents before children
 * @param users people who sign in
 * @param clients machines that sign in
 */
public record SampleWorld(
        String about,
        String audience,
        String password,
        List<SampleOrganization> organizations,
        List<SampleUser> users,
        List<SampleClient> clients) {

    /** The public client for people at a terminal. */
    public static final String PUBLIC_CLIENT = "suite-cli";

    /** Reads the file from the class path. */
    public static SampleWorld load() {
        try (InputStream file = SampleWorld.class.getResourceAsStream("/sample-world.json")) {
            return new ObjectMapper().readValue(file, SampleWorld.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The organisation of that key; an unknown key is a mistake in the program. */
    public SampleOrganization organization(String key) {
        return organizations.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample organisation " + key));
    }

    /** The id of an organisation that may be absent. */
    public Optional<UUID> organizationId(String keyOrNull) {
        return Optional.ofNullable(keyOrNull).map(key -> organization(key).id());
    }

    /** The user of that name, if there is one. */
    public Optional<SampleUser> user(String username) {
        return users.stream().filter(each -> each.username().equals(username)).findFirst();
    }

    /** The machine client of that id, if there is one. */
    public Optional<SampleClient> client(String clientId) {
        return clients.stream().filter(each -> each.clientId().equals(clientId)).findFirst();
    }
}
