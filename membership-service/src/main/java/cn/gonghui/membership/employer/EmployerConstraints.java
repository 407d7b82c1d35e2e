package cn.gonghui.membership.employer;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class EmployerConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "employer_pk", KitProblem.ID_TAKEN,
                "employer_uscc_once", EmployerProblem.EMPLOYER_KNOWN,
                "employer_union_one_at_a_time", EmployerProblem.ALREADY_UNIONISED);
    }
}
