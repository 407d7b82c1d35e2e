package cn.gonghui.membership.establishment;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class EstablishmentConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("union_establishment_one_open", EstablishmentProblem.ESTABLISHMENT_UNDER_WAY);
    }
}
