package cn.gonghui.innovation.studio;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules that the database keeps too, for who loses a race. */
@ApplicationScoped
class StudioConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "studios_pk", KitProblem.ID_TAKEN,
                "studios_name_in_organization", StudioProblem.STUDIO_NAME_TAKEN);
    }
}
