package cn.gonghui.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every sort of token that must not open a door, each with a signature as an attacker would have it. */
@KitTest
class TokenTest {

    private static final List<String> DOORS = List.of("/v1/doors/officers", "/v1/doors/everybody", "/v1/me");

    @Test
    void a_proper_token_opens() {
        given().auth()
                .oauth2(officer().build())
                .get("/v1/doors/officers")
                .then()
                .statusCode(200);
    }

    @Test
    void no_token_is_answered_with_a_challenge() {
        given().get("/v1/doors/officers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("unauthenticated"));
        given().get("/v1/doors/everybody").then().statusCode(200).body(equalTo("anonymous"));
    }

    @Test
    void a_missing_role_is_forbidden() {
        given().auth()
                .oauth2(TestIssuer.token().role("member").build())
                .get("/v1/doors/officers")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"));
    }

    @Test
    void garbage_is_refused() {
        refused("garbage");
        refused("a.b.c");
        refused("eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl");
    }

    @Test
    void an_unsigned_token_is_refused() throws Exception {
        refused(new PlainJWT(claims()).serialize());
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_shared_secret_is_refused() throws Exception {
        var key = JWKSet.load(URI.create(TestIssuer.url() + "/jwks").toURL())
                .getKeys()
                .getFirst()
                .toRSAKey();
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims());
        forged.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        refused(forged.serialize());
    }

    @Test
    void a_token_of_another_key_under_a_known_key_id_is_refused() throws Exception {
        var key = SignedJWT.parse(officer().build()).getHeader().getKeyID();
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key).build(), claims());
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        refused(forged.serialize());
    }

    @Test
    void a_changed_token_is_refused() {
        var parts = officer().build().split("\\.");
        var other = TestIssuer.token().role("federation-admin").build().split("\\.");
        refused(parts[0] + "." + other[1] + "." + parts[2]);
    }

    @Test
    void an_expired_token_is_refused() {
        refused(officer().expiresIn(Duration.ofMinutes(-5)).build());
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() {
        refused(officer().validIn(Duration.ofMinutes(5)).build());
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(officer().audience("another-suite").build());
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(officer().issuer("https://elsewhere.example.org").build());
    }

    @Test
    void an_id_token_is_not_an_access_token() {
        refused(officer().audience("some-client").build());
        refused(officer().claim("nonce", "n-0S6_WzA2Mj").build());
        refused(officer().claim("at_hash", "MTIzNDU2Nzg5MDEyMzQ1Ng").build());
        refused(officer().claim("typ", "ID").build());
        refused(officer().claim("token_use", "id").build());
    }

    @Test
    void a_token_of_8_kB_is_judged_like_any_other() {
        refused("x".repeat(8192));
        given().auth()
                .oauth2(officer().claim("padding", "x".repeat(6000)).build())
                .get("/v1/doors/officers")
                .then()
                .statusCode(200);
    }

    /** Also where no token is needed: who shows a bad one hears of it. */
    private static void refused(String token) {
        for (String door : DOORS) {
            given().auth()
                    .oauth2(token)
                    .get(door)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                    .body("code", equalTo("unauthenticated"));
        }
    }

    private static TestToken officer() {
        return TestIssuer.token().role("officer").organization(UUID.randomUUID());
    }

    private static JWTClaimsSet claims() throws Exception {
        return SignedJWT.parse(officer().build()).getJWTClaimsSet();
    }
}
