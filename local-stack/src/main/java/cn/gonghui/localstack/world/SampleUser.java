package cn.gonghui.localstack.world;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/**
 * A person who signs in; invented.
 *
 * @param id the {@code sub} of the tokens
 * @param username name at sign-in
 * @param familyName 姓
 * @param givenName 名
 * @param roles the {@code groups} of the tokens
 * @param organization key of the organisation in {@code org_id}, or null
 * @param memberId the {@code member_id} of the tokens, or null
 * @param services the services that the person works with
 * @param purpose whom the sample shows with it, for the person at the terminal
 */
public record SampleUser(
        UUID id,
        String username,
        String familyName,
        String givenName,
        List<String> roles,
        String organization,
        UUID memberId,
        List<String> services,
        String purpose) {

    /** Family name first, as it is written. */
    @JsonIgnore
    public String name() {
        return familyName + givenName;
    }
}
