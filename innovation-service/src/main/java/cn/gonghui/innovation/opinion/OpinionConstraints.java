package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class OpinionConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("opinions_one_each", OpinionProblem.OPINION_GIVEN);
    }
}
