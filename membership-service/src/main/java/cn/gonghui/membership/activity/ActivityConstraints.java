package cn.gonghui.membership.activity;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of activities that the database keeps too. */
@ApplicationScoped
class ActivityConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "activity_edition_once", ActivityProblem.EDITION_TAKEN,
                "activity_reference_once", ActivityProblem.REFERENCE_TAKEN,
                "activity_series_name_once", ActivityProblem.SERIES_NAME_TAKEN);
    }
}
