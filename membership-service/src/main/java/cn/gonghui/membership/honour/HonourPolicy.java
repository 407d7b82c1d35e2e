package cn.gonghui.membership.honour;

import cn.gonghui.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** Which kind is for whom. */
final class HonourPolicy {

    private HonourPolicy() {}

    /** @throws cn.gonghui.kit.problem.Problem 409 naming what does not fit */
    static void requireFitting(HonourKind kind, HonourLevel level, HonourSubject subject) {
        List<Violation> violations = new ArrayList<>();
        if (!kind.subjects().contains(subject)) {
            violations.add(Violation.inBody("/subject", "honour-subject-not-fitting", kind, subject));
        }
        if (!kind.levels().contains(level)) {
            violations.add(Violation.inBody("/level", "honour-level-not-fitting", kind, level));
        }
        if (!violations.isEmpty()) {
            throw HonourProblem.KIND_NOT_FITTING.refuseFor(violations);
        }
    }
}
