package cn.gonghui.training.course;

import cn.gonghui.kit.problem.ConstraintProblems;
import cn.gonghui.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rules of courses that the database keeps too. */
@ApplicationScoped
class CourseConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemCode> byConstraint() {
        return Map.of("course_code_once", CourseProblem.COURSE_CODE_TAKEN);
    }
}
