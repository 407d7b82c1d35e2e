package cn.gonghui.kit.problem;

import java.util.List;

/**
 * A named refusal. Each feature lists its own in an enum {@code …Problem}; the code never changes once published.
 * Title and detail are in {@code messages/problems.properties} (Chinese) and {@code problems_en.properties}, under
 * {@code <code>} and {@code <code>.detail}.
 */
public interface ProblemCode {

    /** For example {@code already-a-member}: lower case, words joined by hyphens. */
    String code();

    ProblemKind kind();

    /** The exception to throw; {@code arguments} fill the placeholders of the detail text. */
    default Problem refuse(Object... arguments) {
        return new Problem(this, List.of(arguments), List.of(), null);
    }

    /** The same refusal, pointing at one place in the request body, for example {@code /organizationId}. */
    default Problem refuseAt(String pointer, Object... arguments) {
        return new Problem(this, List.of(arguments), List.of(Violation.inBody(pointer, code(), arguments)), null);
    }

    /** The same refusal, naming everything that it is refused for. */
    default Problem refuseFor(List<Violation> reasons) {
        return new Problem(this, List.of(), reasons, null);
    }
}
