package cn.gonghui.training.plan;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of annual plans that the database keeps too. */
@ApplicationScoped
class PlanConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("annual_plan_one_a_year", PlanProblem.PLAN_EXISTS);
    }
}
