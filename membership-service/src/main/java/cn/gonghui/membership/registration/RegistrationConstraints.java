package cn.gonghui.membership.registration;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of registration that the database keeps too. */
@ApplicationScoped
class RegistrationConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("activity_participant_once", RegistrationProblem.ALREADY_REGISTERED);
    }
}
