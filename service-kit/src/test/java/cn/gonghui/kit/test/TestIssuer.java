package cn.gonghui.kit.test;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.RSAKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.InetAddress;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * The one OIDC issuer of this JVM, with real keys and real signatures. As a test resource it points the application at
 * itself; {@link #token()} makes users' tokens. A client that asks its token endpoint gets a token of the role
 * {@code service}.
 */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {

    /** The audience that the services ask for. */
    public static final String AUDIENCE = "gonghui-suite";

    private static final String NAME = "gonghui";
    /** System properties, because every Quarkus application under test brings class loaders with statics of its own. */
    private static final String URL = "cn.gonghui.kit.test.issuer.url";

    private static final String KEY = "cn.gonghui.kit.test.issuer.key";

    /** A token to be completed: {@code TestIssuer.token().role("officer").organization(id).build()}. */
    public static TestToken token() {
        var url = url();
        try {
            return new TestToken(RSAKey.parse(System.getProperty(KEY)), url);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issuer's address, which is also the claim {@code iss}. */
    public static String url() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                launch();
            }
            return System.getProperty(URL);
        }
    }

    private static void launch() {
        var keys = new KeyProvider();
        var machine = new DefaultOAuth2TokenCallback(
                NAME,
                "machine",
                JOSEObjectType.JWT.getType(),
                List.of(AUDIENCE),
                Map.of("groups", List.of("service")),
                3600);
        var server = new MockOAuth2Server(new OAuth2Config(
                false, null, null, false, new OAuth2TokenProvider(keys), Set.of(machine), new NettyWrapper()));
        server.start(InetAddress.getLoopbackAddress(), 0);
        System.setProperty(KEY, keys.signingKey(NAME).toJSONString());
        // by name: the issuer calls itself as it was called
        System.setProperty(URL, "http://localhost:" + server.baseUrl().port() + "/" + NAME);
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url(),
                "quarkus.oidc.token.audience",
                AUDIENCE,
                "quarkus.oidc-client.auth-server-url",
                url(),
                "quarkus.oidc-client.token-path",
                "/token",
                "quarkus.oidc-client.client-id",
                "test-service",
                "quarkus.oidc-client.credentials.secret",
                "test-secret");
    }

    /** Stays for the next application under test; ends with the JVM. */
    @Override
    public void stop() {}
}
