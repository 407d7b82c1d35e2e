package cn.gonghui.membership.application;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of applications that the database keeps too. */
@ApplicationScoped
class ApplicationConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "application_reference_unique", ApplicationProblem.REFERENCE_TAKEN,
                "application_one_open", ApplicationProblem.APPLICATION_NOT_TAKEN);
    }
}
