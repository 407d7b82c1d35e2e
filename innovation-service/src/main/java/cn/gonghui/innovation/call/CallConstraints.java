package cn.gonghui.innovation.call;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class CallConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "calls_pk", KitProblem.ID_TAKEN,
                "calls_title_in_alliance", CallProblem.CALL_TITLE_TAKEN,
                "calls_within_budget", CallProblem.OVER_BUDGET);
    }
}
