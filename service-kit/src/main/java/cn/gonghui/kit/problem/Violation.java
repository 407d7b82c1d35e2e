package cn.gonghui.kit.problem;

import java.util.List;
import java.util.Set;

/**
 * One thing that is wrong with a request.
 *
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 * @param pointer JSON pointer into the body ({@code /items/3/phone}), or {@code /name} of a parameter
 * @param code what is wrong; its text is in the message bundles
 */
public record Violation(String in, String pointer, String code, List<Object> arguments) {

    private static final Set<String> NAMED_BY_CALLERS = Set.of("unknown-field", "unknown-parameter");

    public static Violation inBody(String pointer, String code, Object... arguments) {
        return new Violation("body", pointer, code, List.of(arguments));
    }

    public static Violation inQuery(String name, String code, Object... arguments) {
        return new Violation("query", "/" + name, code, List.of(arguments));
    }

    public static Violation inHeader(String name, String code, Object... arguments) {
        return new Violation("header", "/" + name, code, List.of(arguments));
    }

    /** The same violation, seen from an enclosing object: {@code within("/items/3")}. */
    public Violation within(String outer) {
        return new Violation(in, outer + pointer, code, arguments);
    }

    /** As it may stand in a log. */
    @Override
    public String toString() {
        return code + " in " + in + " at " + loggable(pointer, code);
    }

    /** Without what a caller calls something that nobody knows: it may be a person's name or number. */
    static String loggable(String pointer, String code) {
        return NAMED_BY_CALLERS.contains(code) ? pointer.substring(0, pointer.lastIndexOf('/') + 1) + "?" : pointer;
    }
}
