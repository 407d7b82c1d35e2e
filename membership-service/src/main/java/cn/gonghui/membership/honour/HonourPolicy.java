package cn.gonghui.membership.honour;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.organization.OrganizationKind;
import java.util.ArrayList;
import java.util.List;

/** Which kind is for whom, who confers what, and of which year it is. */
final class HonourPolicy {

    private HonourPolicy() {}

    /** @throws cn.gonghui.kit.problem.Problem 409 where an organisation of this kind confers nothing so high */
    static void requireHighEnough(HonourLevel level, OrganizationKind conferring) {
        if (!level.isConferredBy(conferring)) {
            throw HonourProblem.CONFERRING_TOO_LOW.refuseAt("/conferringOrganizationId", level);
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem 400 unless it was conferred in its year or the one after */
    static void requireYear(RegisterHonour request) {
        int after = request.conferredOn().getYear() - request.year();
        if (after != 0 && after != 1) {
            throw Problem.invalid(Violation.inBody("/year", "honour-year-not-of-conferral"));
        }
    }

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
