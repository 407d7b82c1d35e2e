package cn.gonghui.kit.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who asked for long work, kept so that the work is done with his rights and in his name after the request is over: the
 * claims that {@link Actor} reads, and where the request came from.
 *
 * @param subject {@code issuer|sub}
 * @param claims {@code iss}, {@code sub}, {@code org_id}, {@code member_id}, {@code scope}, as far as the token had them
 * @param address network address of the caller
 * @param requestId of the request that asked
 */
public record KeptActor(
        String subject, Set<String> roles, Map<String, String> claims, String address, String requestId) {

    /** As whom the work is done. */
    @JsonIgnore
    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new KeptToken(subject, new HashMap<>(claims)))
                .addRoles(roles)
                .build();
    }

    private record KeptToken(String name, Map<String, Object> values) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return values.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T) values.get(claim);
        }
    }
}
