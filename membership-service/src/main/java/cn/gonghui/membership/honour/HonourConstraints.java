package cn.gonghui.membership.honour;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of honours that the database keeps too. */
@ApplicationScoped
class HonourConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "honour_nomination_person_once", HonourProblem.ALREADY_NOMINATED,
                "honour_nomination_team_once", HonourProblem.ALREADY_NOMINATED,
                "honour_nomination_reference_once", HonourProblem.NOMINATION_REFERENCE_TAKEN,
                "honour_objection_one_open", HonourProblem.OBJECTION_RAISED,
                "honour_of_nomination", HonourProblem.ALREADY_HONOURED,
                "honour_person_once", HonourProblem.ALREADY_HONOURED,
                "honour_team_once", HonourProblem.ALREADY_HONOURED);
    }
}
