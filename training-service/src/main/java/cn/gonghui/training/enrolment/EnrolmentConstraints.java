package cn.gonghui.training.enrolment;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of enrolment that the database keeps too. */
@ApplicationScoped
class EnrolmentConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "enrolment_member_once", EnrolmentProblem.ALREADY_ENROLLED,
                "enrolment_time_one_session", EnrolmentProblem.MEMBER_BUSY);
    }
}
