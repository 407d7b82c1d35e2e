package cn.gonghui.kit.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** An access token under construction: a valid one of a new subject without any role, until told otherwise. */
public final class TestToken {

    private final RSAKey key;
    private final List<String> roles = new ArrayList<>();
    private final List<String> scopes = new ArrayList<>();
    private final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    private Instant expiry = Instant.now().plus(Duration.ofHours(1));

    TestToken(RSAKey key, String issuer) {
        this.key = key;
        claims.issuer(issuer)
                .audience(TestIssuer.AUDIENCE)
                .subject(UUID.randomUUID().toString())
                .jwtID(UUID.randomUUID().toString());
    }

    public TestToken role(String... names) {
        roles.addAll(List.of(names));
        return this;
    }

    public TestToken scope(String... names) {
        scopes.addAll(List.of(names));
        return this;
    }

    public TestToken organization(UUID id) {
        return claim("org_id", id.toString());
    }

    public TestToken member(UUID id) {
        return claim("member_id", id.toString());
    }

    public TestToken subject(String subject) {
        claims.subject(subject);
        return this;
    }

    public TestToken issuer(String issuer) {
        claims.issuer(issuer);
        return this;
    }

    public TestToken audience(String audience) {
        claims.audience(audience);
        return this;
    }

    /** A negative duration makes a token that has expired. */
    public TestToken expiresIn(Duration life) {
        expiry = Instant.now().plus(life);
        return this;
    }

    /** A positive duration makes a token that is not valid yet. */
    public TestToken validIn(Duration delay) {
        claims.notBeforeTime(Date.from(Instant.now().plus(delay)));
        return this;
    }

    public TestToken claim(String name, Object value) {
        claims.claim(name, value);
        return this;
    }

    /** The claims as they would be signed, for tests that sign them wrongly. */
    public JWTClaimsSet claims() {
        var issuedAt = expiry.isBefore(Instant.now()) ? expiry.minus(Duration.ofHours(1)) : Instant.now();
        return claims.issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(expiry))
                .claim("groups", roles)
                .claim("scope", String.join(" ", scopes))
                .build();
    }

    /** The signed token (RS256), to be sent as {@code Authorization: Bearer …}. */
    public String build() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
