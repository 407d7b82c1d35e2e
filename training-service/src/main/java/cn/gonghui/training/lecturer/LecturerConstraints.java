package cn.gonghui.training.lecturer;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of lecturers that the database keeps too. */
@ApplicationScoped
class LecturerConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of(
                "lecturer_reference_once", LecturerProblem.LECTURER_EXISTS,
                "lecturer_member_once", LecturerProblem.LECTURER_EXISTS,
                "lecturer_account_once", LecturerProblem.LECTURER_EXISTS);
    }
}
