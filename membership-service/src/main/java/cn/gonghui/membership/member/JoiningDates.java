package cn.gonghui.membership.member;

import cn.gonghui.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When somebody joined this union, and a union for the first time in life. Beijing calendar dates. */
record JoiningDates(LocalDate joinedOn, LocalDate firstJoinedOn) {

    /** Missing dates are today's, and the joining date's. */
    static JoiningDates of(LocalDate joinedOn, LocalDate firstJoinedOn, LocalDate today) {
        var joining = joinedOn == null ? today : joinedOn;
        return new JoiningDates(joining, firstJoinedOn == null ? joining : firstJoinedOn);
    }

    /** Neither lies ahead or before the birth, and the first is not the later one. */
    List<Violation> faults(Optional<LocalDate> birth, LocalDate today) {
        var faults = new ArrayList<Violation>();
        if (joinedOn.isAfter(today)) {
            faults.add(Violation.inBody("/joinedOn", "in-the-future"));
        }
        if (firstJoinedOn.isAfter(joinedOn)) {
            faults.add(Violation.inBody("/firstJoinedOn", "after-joining"));
        } else if (!firstJoinedOn.equals(joinedOn)
                && birth.filter(firstJoinedOn::isBefore).isPresent()) {
            faults.add(Violation.inBody("/firstJoinedOn", "before-birth"));
        }
        return faults;
    }
}
