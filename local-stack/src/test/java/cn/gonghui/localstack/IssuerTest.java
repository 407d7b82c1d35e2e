package cn.gonghui.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.localstack.world.SampleWorld;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {

    @TempDir
    Path folder;

    private final SampleWorld world = SampleWorld.load();
    private final ObjectMapper json = new ObjectMapper();
    private Settings settings;
    private Secrets secrets;
    private Issuer issuer;

    @BeforeEach
    void start() throws IOException {
        settings = Settings.from(Map.of("SUITE_PORT_ISSUER", String.valueOf(freePort())), folder);
        secrets = Secrets.in(settings.secrets());
        issuer = Issuer.start(settings, secrets, world);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_member_gets_subject_roles_organisation_member_and_audience() throws Exception {
        JsonNode claims = claims(ask("grant_type=password&client_id=suite-cli&username=courier&password=gonghui"));
        var courier = world.user("courier").orElseThrow();
        assertEquals(courier.id().toString(), claims.path("sub").asText());
        assertEquals("member", claims.path("groups").path(0).asText());
        assertEquals(courier.memberId().toString(), claims.path("member_id").asText());
        assertEquals(
                world.organization("changping-couriers").id().toString(),
                claims.path("org_id").asText());
        assertEquals("gonghui-suite", claims.path("aud").asText());
        assertEquals(settings.issuer().toString(), claims.path("iss").asText());
    }

    @Test
    void a_partner_gets_its_scopes() throws Exception {
        JsonNode claims = claims(ask("grant_type=client_credentials&client_id=sample-partner&client_secret="
                + secrets.client("sample-partner")));
        assertEquals("partner", claims.path("groups").path(0).asText());
        assertEquals(
                "card-verifications applications events", claims.path("scope").asText());
        assertEquals(
                world.client("sample-partner").orElseThrow().id().toString(),
                claims.path("sub").asText());
    }

    @Test
    void a_wrong_password_or_secret_or_an_unknown_name_gets_nothing() throws Exception {
        for (String wrong : new String[] {
            "grant_type=password&client_id=suite-cli&username=courier&password=wrong",
            "grant_type=password&client_id=suite-cli&username=nobody&password=gonghui",
            "grant_type=client_credentials&client_id=sample-partner&client_secret=wrong",
            "grant_type=client_credentials&client_id=nobody&client_secret=wrong"
        }) {
            JsonNode answer = ask(wrong);
            assertTrue(answer.path("access_token").isMissingNode(), wrong);
            assertTrue(answer.path("error").asText().startsWith("invalid_"), wrong);
        }
    }

    @Test
    void it_listens_on_the_loopback_address_only() {
        assertThrows(ConnectException.class, () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.2", settings.issuerPort()), 2000);
            }
        });
    }

    private JsonNode ask(String form) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            return json.readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    private JsonNode claims(JsonNode answer) throws IOException {
        String[] parts = answer.path("access_token").asText().split("\\.");
        return json.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
