package cn.gonghui.localstack;

import cn.gonghui.localstack.world.SampleWorld;
import com.nimbusds.jose.jwk.JWK;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The local OIDC issuer on 127.0.0.1: signs the sample's users and clients in, with keys made anew at each start. */
final class Issuer implements AutoCloseable {

    private static final long SIGNED_FOR_SECONDS = 3600;

    private final MockOAuth2Server server;

    private Issuer(MockOAuth2Server server) {
        this.server = server;
    }

    static Issuer start(Settings settings, Secrets secrets, SampleWorld world) throws java.io.IOException {
        KeyProvider freshKeys = new KeyProvider(List.<JWK>of());
        SampleTokens tokens = new SampleTokens(world, secrets::client);
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                false, null, null, false, new OAuth2TokenProvider(freshKeys), Set.of(tokens), new NettyWrapper()));
        server.start(InetAddress.getByName("127.0.0.1"), settings.issuerPort());
        return new Issuer(server);
    }

    /** Signs any claims, with the key that the issuer signs with; {@code iss}, {@code exp} and the like may be among them. */
    String sign(Map<String, Object> claims) {
        return server.issueToken(
                        Settings.ISSUER_PATH,
                        SampleWorld.PUBLIC_CLIENT,
                        new DefaultOAuth2TokenCallback(
                                Settings.ISSUER_PATH, "nobody", "JWT", List.of(), claims, SIGNED_FOR_SECONDS))
                .serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
