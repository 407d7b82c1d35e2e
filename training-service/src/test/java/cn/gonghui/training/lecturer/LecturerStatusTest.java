package cn.gonghui.training.lecturer;

import cn.gonghui.training.TransitionTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LecturerStatusTest {

    @TestFactory
    Stream<DynamicTest> the_table_of_lecturers_holds() {
        return TransitionTable.of(LecturerStatus.values(), LecturerAction.values(), LecturerStatus::after, """
                ACTIVE   DEACTIVATE INACTIVE
                INACTIVE REACTIVATE ACTIVE
                """);
    }
}
