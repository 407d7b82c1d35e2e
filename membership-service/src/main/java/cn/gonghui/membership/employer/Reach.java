package cn.gonghui.membership.employer;

import cn.gonghui.kit.access.Scope;

/**
 * Which employers a caller or a figure looks at. Employers without a union stand under nobody in the tree, so federations
 * of a territory have those of their division; everybody else has those that belong to a union of theirs.
 */
sealed interface Reach {

    /** The whole city. */
    record Everything() implements Reach {}

    /** All employers of a division and what lies within it. */
    record Territory(String pattern) implements Reach {}

    /** The employers that belong to a union of this part of the tree. */
    record Unions(Scope scope) implements Reach {}

    /** For {@code division LIKE ?}; null where the reach is not one of territory. */
    default String divisionPattern() {
        return this instanceof Territory(var pattern) ? pattern : null;
    }

    /** For {@code path LIKE ?} of the employers' unions; null where the reach is not one of unions. */
    default String unionPattern() {
        return this instanceof Unions(var scope) ? scope.likePattern() : null;
    }
}
