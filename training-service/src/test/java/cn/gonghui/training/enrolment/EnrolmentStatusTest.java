package cn.gonghui.training.enrolment;

import cn.gonghui.training.TransitionTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnrolmentStatusTest {

    @TestFactory
    Stream<DynamicTest> the_table_of_enrolments_holds() {
        return TransitionTable.of(EnrolmentStatus.values(), EnrolmentAction.values(), EnrolmentStatus::after, """
                CONFIRMED CANCEL  CANCELLED
                WAITING   PROMOTE CONFIRMED
                WAITING   CANCEL  CANCELLED
                """);
    }
}
