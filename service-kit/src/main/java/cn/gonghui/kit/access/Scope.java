package cn.gonghui.kit.access;

/**
 * The part of the organisation tree that a caller may see: all of it, one subtree, or nothing. A place in the tree is a
 * path of ids without dashes, {@code /<root>/<child>/…/}, so that a subtree is a prefix and an index serves it.
 */
public final class Scope {

    private static final Scope ALL = new Scope("");
    /** No path contains it, as a path begins with a slash. */
    private static final Scope NONE = new Scope("-");

    private final String prefix;

    private Scope(String prefix) {
        this.prefix = prefix;
    }

    public static Scope all() {
        return ALL;
    }

    public static Scope none() {
        return NONE;
    }

    /** The organisation at {@code path} and everything below it. */
    public static Scope subtree(String path) {
        if (!path.matches("/([0-9a-f]{32}/)+")) {
            throw new IllegalArgumentException("Not a path in the organisation tree: " + path);
        }
        return new Scope(path);
    }

    public boolean covers(String path) {
        return path.startsWith(prefix);
    }

    public boolean coversEverything() {
        return prefix.isEmpty();
    }

    /** Whether it is a root of the tree with everything below it. */
    public boolean coversTree() {
        return !coversEverything() && prefix.indexOf('/', 1) == prefix.length() - 1;
    }

    public boolean coversNothing() {
        return this == NONE;
    }

    /** For {@code path LIKE ?}; needs no escaping, as a path is made of hexadecimal digits and slashes. */
    public String likePattern() {
        return coversNothing() ? prefix : prefix + "%";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope scope && prefix.equals(scope.prefix);
    }

    @Override
    public int hashCode() {
        return prefix.hashCode();
    }

    @Override
    public String toString() {
        return likePattern();
    }
}
