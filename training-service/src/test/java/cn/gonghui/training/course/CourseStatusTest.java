package cn.gonghui.training.course;

import cn.gonghui.training.TransitionTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CourseStatusTest {

    @TestFactory
    Stream<DynamicTest> the_table_of_courses_holds() {
        return TransitionTable.of(CourseStatus.values(), CourseAction.values(), CourseStatus::after, """
                ACTIVE  RETIRE    RETIRED
                RETIRED REINSTATE ACTIVE
                """);
    }
}
