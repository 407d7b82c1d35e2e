package cn.gonghui.membership.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells whether a request with a client-chosen id is the one that made the organisation, also after it was edited: the
 * SHA-256 over what the request said.
 */
final class CreationDigest {

    private CreationDigest() {}

    static byte[] of(CreateOrganization request) {
        return digest(
                request.name(),
                request.shortName(),
                request.kind(),
                request.parentId(),
                request.industryFederationId(),
                request.divisionCode(),
                request.uscc(),
                request.sector(),
                new TreeSet<>(request.focusGroups()),
                request.status(),
                request.establishedOn(),
                request.contact());
    }

    private static byte[] digest(Object... parts) {
        var text = Arrays.stream(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("\u001f"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
