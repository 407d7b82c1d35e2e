package cn.gonghui.kit.access;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/**
 * Refuses an ID token where an access token is wanted. Both are signed by the same issuer; an ID token is told by claims
 * that only it carries (OpenID Connect Core 1.0, section 2), or by the type that Keycloak and others write into it.
 */
@Singleton
@Unremovable
class AccessTokenValidator implements Validator {

    private static final List<String> ONLY_IN_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

    @Override
    public String validate(JwtContext context) {
        JwtClaims claims = context.getJwtClaims();
        boolean idToken = ONLY_IN_ID_TOKENS.stream().anyMatch(claims::hasClaim)
                || "id".equalsIgnoreCase(claims.getClaimValueAsString("typ"))
                || "id".equalsIgnoreCase(claims.getClaimValueAsString("token_use"));
        return idToken ? "an ID token is not an access token" : null;
    }
}
