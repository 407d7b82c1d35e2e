package cn.gonghui.training.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A union organisation as membership-service tells it, in an event or in an answer. Kinds, states and sectors are
 * membership's words and stay text here, so that a new one does not stop the feed.
 *
 * @param path ids from the root to the organisation itself, {@code /<32 hex>/<32 hex>/}
 * @param divisionCode GB/T 2260, 6 or 9 digits; null where the organisation has none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnownOrganization(
        UUID id,
        String name,
        String kind,
        String status,
        UUID parentId,
        String path,
        String divisionCode,
        String sector,
        List<String> focusGroups) {

    private static final Set<String> ENDED = Set.of("MERGED", "DISSOLVED");

    /** It has not been merged into another nor dissolved. */
    @JsonIgnore
    public boolean standing() {
        return !ENDED.contains(status);
    }

    /** The district 区, six digits; empty where the organisation has no division. */
    public Optional<String> district() {
        return Optional.ofNullable(divisionCode)
                .filter(code -> code.length() >= 6)
                .map(code -> code.substring(0, 6));
    }
}
