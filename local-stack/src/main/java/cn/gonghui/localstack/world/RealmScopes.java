package cn.gonghui.localstack.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The client scopes of the realm: one that puts the suite's claims into a token, and one for each scope of a partner. */
final class RealmScopes {

    /** The scope that every client has. */
    static final String CLAIMS = "suite-claims";

    private RealmScopes() {}

    static List<Map<String, Object>> of(SampleWorld world) {
        List<Map<String, Object>> scopes = new ArrayList<>();
        Map<String, Object> claims = scope(CLAIMS, false);
        claims.put(
                "protocolMappers",
                List.of(
                        mapper("subject", "oidc-sub-mapper", Map.of()),
                        mapper(
                                "username",
                                "oidc-usermodel-attribute-mapper",
                                attribute("username", "preferred_username")),
                        mapper("groups", "oidc-group-membership-mapper", claim("groups", Map.of("full.path", "false"))),
                        mapper("organisation", "oidc-usermodel-attribute-mapper", attribute("org_id", "org_id")),
                        mapper("member", "oidc-usermodel-attribute-mapper", attribute("member_id", "member_id")),
                        mapper(
                                "audience",
                                "oidc-audience-mapper",
                                Map.of("included.custom.audience", world.audience()))));
        scopes.add(claims);
        Stream<String> partners = world.clients().stream().flatMap(client -> client.scopes().stream());
        partners.distinct().sorted().forEach(name -> scopes.add(scope(name, true)));
        return scopes;
    }

    private static Map<String, Object> scope(String name, boolean inToken) {
        Map<String, Object> scope = new LinkedHashMap<>();
        scope.put("name", name);
        scope.put("protocol", "openid-connect");
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("include.in.token.scope", String.valueOf(inToken));
        attributes.put("display.on.consent.screen", "false");
        scope.put("attributes", attributes);
        return scope;
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> config) {
        Map<String, String> whole = new TreeMap<>(config);
        whole.put("access.token.claim", "true");
        whole.put("introspection.token.claim", "true");
        Map<String, Object> mapper = new LinkedHashMap<>();
        mapper.put("name", name);
        mapper.put("protocol", "openid-connect");
        mapper.put("protocolMapper", kind);
        mapper.put("config", whole);
        return mapper;
    }

    private static Map<String, String> attribute(String attribute, String claim) {
        return claim(claim, Map.of("user.attribute", attribute, "jsonType.label", "String"));
    }

    private static Map<String, String> claim(String claim, Map<String, String> config) {
        Map<String, String> whole = new LinkedHashMap<>(config);
        whole.put("claim.name", claim);
        whole.put("id.token.claim", "true");
        whole.put("userinfo.token.claim", "true");
        return whole;
    }
}
