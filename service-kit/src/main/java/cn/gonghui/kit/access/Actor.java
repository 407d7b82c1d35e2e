package cn.gonghui.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is calling, as the verified access token tells: {@code groups} are roles, {@code org_id} and {@code member_id} are
 * UUIDs. A claim that is not a UUID counts as absent.
 */
@RequestScoped
public class Actor {

    private static final List<String> KEPT = List.of("iss", "sub", "org_id", "member_id");

    private final SecurityIdentity identity;

    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    public boolean is(Role role) {
        return identity.hasRole(role.claim());
    }

    public Set<Role> roles() {
        return identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisation that the caller acts for. */
    public Optional<UUID> organizationId() {
        return uuid("org_id");
    }

    /** The member that the caller is. */
    public Optional<UUID> memberId() {
        return uuid("member_id");
    }

    /** The account, unique over all issuers: {@code issuer|sub}; {@code anonymous} without a token. */
    public String subject() {
        return token().map(token -> token.getIssuer() + "|" + token.getSubject())
                .orElse(anonymous() ? "anonymous" : identity.getPrincipal().getName());
    }

    /** OAuth scopes of the token, from {@code scope} (a string) or {@code scp} (a list). */
    public Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        for (String name : Set.of("scope", "scp")) {
            switch (claim(name)) {
                case Collection<?> values -> values.forEach(value -> scopes.add(plain(value)));
                case null -> {}
                case Object value -> scopes.addAll(Set.of(plain(value).split(" +")));
            }
        }
        scopes.remove("");
        return Set.copyOf(scopes);
    }

    /** The caller as he is kept for work that outlives the request. */
    KeptActor kept(String address, String requestId) {
        Map<String, String> claims = new HashMap<>();
        for (String name : KEPT) {
            if (claim(name) != null) {
                claims.put(name, plain(claim(name)));
            }
        }
        if (!scopes().isEmpty()) {
            claims.put("scope", String.join(" ", scopes()));
        }
        return new KeptActor(subject(), identity.getRoles(), claims, address, requestId);
    }

    /** Whether the token names an organisation at all, be it readable or not. */
    boolean namesOrganization() {
        return claim("org_id") != null;
    }

    private Optional<UUID> uuid(String name) {
        String text = Objects.toString(claim(name), "");
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Object claim(String name) {
        return token().<Object>map(token -> token.getClaim(name)).orElse(null);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    /** The token's strings come as JSON values, in quotes. */
    private static String plain(Object value) {
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }
}
