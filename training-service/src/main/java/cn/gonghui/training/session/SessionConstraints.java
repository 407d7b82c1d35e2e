package cn.gonghui.training.session;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of sessions that the database keeps too. */
@ApplicationScoped
class SessionConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "lecturer_booking_one_place", SessionProblem.LECTURER_BUSY,
                "room_booking_one_session", SessionProblem.ROOM_BUSY,
                "training_session_reference_once", SessionProblem.SESSION_EXISTS);
    }
}
