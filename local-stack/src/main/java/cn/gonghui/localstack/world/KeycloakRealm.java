package cn.gonghui.localstack.world;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The sample world as a realm that Keycloak 26 imports, giving the same claims as the local issuer. Passwords and secrets are
 * names of environment variables, which Keycloak puts in when it imports.
 *
 * @param content the import file as a tree
 */
public record KeycloakRealm(Map<String, Object> content) {

    private static final String REALM = "gonghui";
    private static final String PASSWORD = "${GONGHUI_SAMPLE_PASSWORD}";
    private static final int TOKEN_SECONDS = 900;

    /** The realm of that world. */
    public static KeycloakRealm of(SampleWorld world) {
        SequencedMap<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", REALM);
        realm.put("displayName", "Gonghui Suite");
        realm.put("enabled", true);
        realm.put("sslRequired", "external");
        realm.put("registrationAllowed", false);
        realm.put("bruteForceProtected", true);
        realm.put("accessTokenLifespan", TOKEN_SECONDS);
        realm.put(
                "groups",
                roles(world).stream().map(role -> Map.of("name", role)).toList());
        realm.put("clientScopes", RealmScopes.of(world));
        realm.put("clients", clients(world));
        realm.put("users", users(world));
        realm.put("components", RealmUserProfile.component());
        return new KeycloakRealm(realm);
    }

    /** The file's text. */
    public String json() {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> roles(SampleWorld world) {
        TreeSet<String> roles = new TreeSet<>();
        world.users().forEach(user -> roles.addAll(user.roles()));
        world.clients().forEach(client -> roles.addAll(client.roles()));
        return roles;
    }

    private static List<Map<String, Object>> clients(SampleWorld world) {
        List<Map<String, Object>> clients = new ArrayList<>();
        Map<String, Object> people = new LinkedHashMap<>();
        people.put("clientId", SampleWorld.PUBLIC_CLIENT);
        people.put("name", "People at a terminal");
        people.put("publicClient", true);
        people.put("standardFlowEnabled", false);
        people.put("directAccessGrantsEnabled", true);
        people.put("defaultClientScopes", List.of(RealmScopes.CLAIMS));
        people.put("optionalClientScopes", List.of());
        clients.add(people);
        world.clients().forEach(client -> clients.add(machine(client)));
        return clients;
    }

    private static Map<String, Object> machine(SampleClient client) {
        List<String> scopes = new ArrayList<>(List.of(RealmScopes.CLAIMS));
        scopes.addAll(client.scopes());
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("clientId", client.clientId());
        machine.put("name", client.title());
        machine.put("publicClient", false);
        machine.put("clientAuthenticatorType", "client-secret");
        machine.put("secret", "${" + client.secretVariable() + "}");
        machine.put("standardFlowEnabled", false);
        machine.put("directAccessGrantsEnabled", false);
        machine.put("serviceAccountsEnabled", true);
        machine.put("defaultClientScopes", scopes);
        machine.put("optionalClientScopes", List.of());
        return machine;
    }

    private static List<Map<String, Object>> users(SampleWorld world) {
        List<Map<String, Object>> users = new ArrayList<>();
        for (SampleUser user : world.users()) {
            Map<String, Object> person =
                    account(world, user.id(), user.username(), user.roles(), user.organization(), user.memberId());
            person.put("firstName", user.givenName());
            person.put("lastName", user.familyName());
            person.put("credentials", List.of(password()));
            users.add(person);
        }
        for (SampleClient client : world.clients()) {
            String username = "service-account-" + client.clientId();
            Map<String, Object> machine =
                    account(world, client.id(), username, client.roles(), client.organization(), null);
            machine.put("serviceAccountClientId", client.clientId());
            users.add(machine);
        }
        return users;
    }

    private static Map<String, Object> password() {
        Map<String, Object> password = new LinkedHashMap<>();
        password.put("type", "password");
        password.put("value", PASSWORD);
        password.put("temporary", false);
        return password;
    }

    private static Map<String, Object> account(
            SampleWorld world, UUID id, String username, List<String> roles, String organization, UUID memberId) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        world.organizationId(organization).ifPresent(found -> attributes.put("org_id", List.of(found.toString())));
        if (memberId != null) {
            attributes.put("member_id", List.of(memberId.toString()));
        }
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("id", id.toString());
        account.put("username", username);
        account.put("enabled", true);
        account.put("groups", roles.stream().map(role -> "/" + role).toList());
        account.put("attributes", attributes);
        return account;
    }
}
