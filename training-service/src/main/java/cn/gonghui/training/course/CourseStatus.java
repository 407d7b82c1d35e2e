package cn.gonghui.training.course;

import cn.gonghui.training.state.StateTable;
import java.util.List;

/** State of a course 课程. */
public enum CourseStatus {
    ACTIVE,
    RETIRED;

    private static final StateTable<CourseStatus, CourseAction> TABLE = new StateTable<>(
                    CourseStatus.class, CourseAction.class)
            .allow(ACTIVE, CourseAction.RETIRE, RETIRED)
            .allow(RETIRED, CourseAction.REINSTATE, ACTIVE);

    CourseStatus after(CourseAction action) {
        return TABLE.after(this, action);
    }

    List<CourseAction> actions() {
        return TABLE.actions(this);
    }
}
