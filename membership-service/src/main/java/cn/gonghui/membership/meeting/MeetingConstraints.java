package cn.gonghui.membership.meeting;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of meetings that the database keeps too. */
@ApplicationScoped
class MeetingConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "meeting_reference_unique", MeetingProblem.REFERENCE_TAKEN,
                "meeting_check_in_once_per_venue", CheckInProblem.ALREADY_IN,
                "meeting_check_in_nonce_unique", CheckInProblem.NONCE_TAKEN,
                "meeting_check_in_venue_fk", MeetingProblem.VENUE_IN_USE,
                "application_venue_fk", MeetingProblem.VENUE_IN_USE,
                "card_venue_fk", MeetingProblem.VENUE_IN_USE);
    }
}
