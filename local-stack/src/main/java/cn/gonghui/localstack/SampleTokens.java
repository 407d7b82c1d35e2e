package cn.gonghui.localstack;

import cn.gonghui.localstack.world.SampleClient;
import cn.gonghui.localstack.world.SampleUser;
import cn.gonghui.localstack.world.SampleWorld;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What stands in the tokens of the sample's users ({@code grant_type=password}) and clients ({@code client_credentials}): the
 * claims that the Keycloak realm gives them too.
 */
final class SampleTokens implements OAuth2TokenCallback {

    private static final long LIFETIME_SECONDS = 3600;

    private final SampleWorld world;
    private final UnaryOperator<String> clientSecrets;

    /** @param clientSecrets from a client's id to its secret */
    SampleTokens(SampleWorld world, UnaryOperator<String> clientSecrets) {
        this.world = world;
        this.clientSecrets = clientSecrets;
    }

    @Override
    public String issuerId() {
        return Settings.ISSUER_PATH;
    }

    @Override
    public String subject(TokenRequest request) {
        return byPassword(request)
                ? user(request).id().toString()
                : client(request).id().toString();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(world.audience());
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        Map<String, Object> claims = new LinkedHashMap<>();
        if (byPassword(request)) {
            SampleUser user = user(request);
            // the library would put the name at sign-in here
            claims.put("sub", user.id().toString());
            claims.put("azp", SampleWorld.PUBLIC_CLIENT);
            claims.put("preferred_username", user.username());
            claims.put("name", user.name());
            claims.put("groups", user.roles());
            world.organizationId(user.organization()).ifPresent(id -> claims.put("org_id", id.toString()));
            if (user.memberId() != null) {
                claims.put("member_id", user.memberId().toString());
            }
        } else {
            SampleClient client = client(request);
            claims.put("azp", client.clientId());
            claims.put("groups", client.roles());
            claims.put("scope", String.join(" ", client.scopes()));
            world.organizationId(client.organization()).ifPresent(id -> claims.put("org_id", id.toString()));
        }
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME_SECONDS;
    }

    private static boolean byPassword(TokenRequest request) {
        return request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant;
    }

    private SampleUser user(TokenRequest request) {
        if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant
                && grant.getPassword().getValue().equals(world.password())) {
            return world.user(grant.getUsername()).orElseThrow(() -> refused(OAuth2Error.INVALID_GRANT));
        }
        throw refused(OAuth2Error.INVALID_GRANT);
    }

    private SampleClient client(TokenRequest request) {
        if (request.getClientAuthentication() instanceof PlainClientSecret given) {
            String clientId = given.getClientID().getValue();
            return world.client(clientId)
                    .filter(known -> given.getClientSecret().getValue().equals(clientSecrets.apply(clientId)))
                    .orElseThrow(() -> refused(OAuth2Error.INVALID_CLIENT));
        }
        throw refused(OAuth2Error.INVALID_CLIENT);
    }

    private static OAuth2Exception refused(ErrorObject error) {
        return new OAuth2Exception(error, "unknown name or wrong password");
    }
}
