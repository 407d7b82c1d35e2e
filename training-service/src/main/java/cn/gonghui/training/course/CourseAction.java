package cn.gonghui.training.course;

/** What may be done with a course. */
public enum CourseAction {
    RETIRE,
    REINSTATE
}
