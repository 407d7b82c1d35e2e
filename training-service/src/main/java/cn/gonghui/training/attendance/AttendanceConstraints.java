package cn.gonghui.training.attendance;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of attendance that the database keeps too. */
@ApplicationScoped
class AttendanceConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "attendance_member_once", AttendanceProblem.ALREADY_IN,
                "attendance_nonce_once", AttendanceProblem.NONCE_REUSED);
    }
}
