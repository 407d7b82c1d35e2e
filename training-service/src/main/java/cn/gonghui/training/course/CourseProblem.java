package cn.gonghui.training.course;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of courses refuse. */
public enum CourseProblem implements ProblemCode {
    /** The code is taken within the organisation. */
    COURSE_CODE_TAKEN("course-code-taken"),
    /** A retired course is not given any more. */
    COURSE_RETIRED("course-retired");

    private final String code;

    CourseProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.CONFLICT;
    }
}
