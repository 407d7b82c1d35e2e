package cn.gonghui.systemtests;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens that are not good, in every disguise. */
@ExtendWith(SharedSuite.class)
class TokensIT {

    private static final String WHO_AM_I = "/v1/me";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Journey journey;

    TokensIT(Journey journey) {
        this.journey = journey;
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_is_not_good_is_refused_with_a_problem() throws GeneralSecurityException {
        Map<String, String> bad = badTokens();
        return Arrays.stream(SuiteService.values())
                .flatMap(service -> bad.entrySet().stream()
                        .map(token -> dynamicTest(
                                service.title() + ": " + token.getKey(),
                                () -> with(service, token.getValue())
                                        .get(WHO_AM_I)
                                        .expectProblem(401, "unauthenticated"))));
    }

    /** The control: what the others are made from is good. */
    @TestFactory
    Stream<DynamicTest> a_good_token_is_accepted() {
        return Arrays.stream(SuiteService.values())
                .map(service -> dynamicTest(
                        service.title(),
                        () -> with(service, sign(Map.of())).get(WHO_AM_I).expect(200)));
    }

    @Test
    void a_role_that_is_not_enough_is_refused_with_a_problem() {
        String token = sign(Map.of("groups", List.of("member")));
        with(SuiteService.MEMBERSHIP, token).get("/v1/organizations").expectProblem(403, "forbidden");
        with(SuiteService.TRAINING, token).get("/v1/requests").expectProblem(403, "forbidden");
        with(SuiteService.INNOVATION, token).get("/v1/studios").expectProblem(403, "forbidden");
    }

    private Map<String, String> badTokens() throws GeneralSecurityException {
        String good = sign(Map.of());
        long now = Instant.now().getEpochSecond();
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("none", "");
        bad.put("garbage", "not-a-token");
        bad.put("8 kB of garbage", "x".repeat(8_000));
        bad.put("alg none", encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(good, 1) + ".");
        bad.put("HS256 with the public key", hmac(good));
        bad.put("claims changed after signing", tampered(good));
        bad.put("signed by somebody else", signedBySomebodyElse(good));
        bad.put("expired", sign(Map.of("iat", now - 7200, "nbf", now - 7200, "exp", now - 3600)));
        bad.put("not yet valid", sign(Map.of("nbf", now + 3600, "exp", now + 7200)));
        bad.put("wrong audience", sign(Map.of("aud", "another-suite")));
        bad.put("other issuer", sign(Map.of("iss", "https://issuer.example.org/realms/gonghui")));
        bad.put("ID token", sign(Map.of("nonce", "n-1", "azp", "suite-cli")));
        return bad;
    }

    private Caller with(SuiteService service, String token) {
        return new Caller(journey.suite().address(service), token);
    }

    /** Signed by the issuer: a good administrator's token but for these claims. */
    private String sign(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "sub",
                UUID.randomUUID().toString(),
                "aud",
                journey.suite().world().audience(),
                "groups",
                List.of("federation-admin")));
        all.putAll(claims);
        return journey.suite().sign(all);
    }

    private static String tampered(String good) {
        String claims = new String(Base64.getUrlDecoder().decode(part(good, 1)), StandardCharsets.UTF_8);
        return part(good, 0) + "." + encode(claims.replace("federation-admin", "auditor")) + "." + part(good, 2);
    }

    private static String signedBySomebodyElse(String good) throws GeneralSecurityException {
        KeyPair own = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String content = part(good, 0) + "." + part(good, 1);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(own.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    /** The public key, which everybody knows, taken for a shared secret. */
    private String hmac(String good) throws GeneralSecurityException {
        String header = new String(Base64.getUrlDecoder().decode(part(good, 0)), StandardCharsets.UTF_8);
        String content = encode(header.replace("RS256", "HS256")) + "." + part(good, 1);
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(publicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(pem.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        String issuer = journey.suite().target().issuer().toString();
        Caller anybody = new Caller(journey.suite().target().issuer(), "");
        JsonNode discovery = anybody.get(issuer + "/.well-known/openid-configuration")
                .expect(200)
                .json();
        JsonNode key = anybody.get(discovery.path("jwks_uri").asText())
                .expect(200)
                .json()
                .path("keys")
                .path(0);
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e"))));
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
    }

    private static String part(String token, int index) {
        return token.split("\\.")[index];
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
