package cn.gonghui.membership.member;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import java.util.List;

/**
 * What becomes of one line of a file.
 *
 * @param faults everything that it is refused for; empty unless it is
 */
public record RosterOutcome(Kind kind, List<Violation> faults) {

    /** What may become of a line. */
    public enum Kind {
        CREATED,
        /** It was there already, with the same content. */
        UNCHANGED,
        REFUSED
    }

    public static RosterOutcome created() {
        return new RosterOutcome(Kind.CREATED, List.of());
    }

    public static RosterOutcome unchanged() {
        return new RosterOutcome(Kind.UNCHANGED, List.of());
    }

    public static RosterOutcome refused(List<Violation> faults) {
        return new RosterOutcome(Kind.REFUSED, List.copyOf(faults));
    }

    /** The parts of a refusal; a refusal without parts is about the person. */
    public static List<Violation> faults(Problem refused) {
        return refused.violations().isEmpty()
                ? List.of(Violation.inBody(
                        "/document", refused.code().code(), refused.arguments().toArray()))
                : refused.violations();
    }
}
