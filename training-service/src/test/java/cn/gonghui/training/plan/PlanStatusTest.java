package cn.gonghui.training.plan;

import cn.gonghui.training.TransitionTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlanStatusTest {

    @TestFactory
    Stream<DynamicTest> the_table_of_plans_holds() {
        return TransitionTable.of(PlanStatus.values(), PlanAction.values(), PlanStatus::after, """
                DRAFT     PUBLISH PUBLISHED
                PUBLISHED CLOSE   CLOSED
                """);
    }
}
