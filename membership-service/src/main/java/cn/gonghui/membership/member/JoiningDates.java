package cn.gonghui.membership.member;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When somebody joined this union, and a union for the first time in life. Beijing calendar dates. */
record JoiningDates(LocalDate joinedOn, LocalDate firstJoinedOn) {

    /** Missing dates are today's, and the joining date's; neither lies ahead, and the first is not the later one. */
    static JoiningDates of(LocalDate joinedOn, LocalDate firstJoinedOn, LocalDate today) {
        var joining = joinedOn == null ? today : joinedOn;
        var first = firstJoinedOn == null ? joining : firstJoinedOn;
        List<Violation> violations = new ArrayList<>();
        if (joining.isAfter(today)) {
            violations.add(Violation.inBody("/joinedOn", "in-the-future"));
        }
        if (first.isAfter(joining)) {
            violations.add(Violation.inBody("/firstJoinedOn", "after-joining"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new JoiningDates(joining, first);
    }
}
