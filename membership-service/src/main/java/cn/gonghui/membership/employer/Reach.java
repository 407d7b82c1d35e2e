package cn.gonghui.membership.employer;

import java.util.List;
import java.util.UUID;

/**
 * Which employers a caller sees. Employers without a union stand under nobody in the tree, so federations of a
 * territory see those of their division; everybody else sees those that belong to a union of theirs.
 */
sealed interface Reach {

    /** The whole city. */
    record Everything() implements Reach {}

    /** All employers of a division and what lies within it. */
    record Territory(String divisionPattern) implements Reach {}

    /** The employers that belong to one of these unions. */
    record Unions(List<UUID> ids) implements Reach {}

    default boolean covers(String divisionCode, UUID unionId) {
        return switch (this) {
            case Everything _ -> true;
            case Territory(var pattern) -> divisionCode.startsWith(prefix(pattern));
            case Unions(var ids) -> unionId != null && ids.contains(unionId);
        };
    }

    /** For {@code division LIKE ?}; null where the reach is not one of territory. */
    default String divisionPattern() {
        return this instanceof Territory(var pattern) ? pattern : null;
    }

    /** The unions that the reach consists of; null where it is not one of unions. */
    default List<UUID> unionIds() {
        return this instanceof Unions(var ids) ? ids : null;
    }

    private static String prefix(String pattern) {
        return pattern.substring(0, pattern.length() - 1);
    }
}
