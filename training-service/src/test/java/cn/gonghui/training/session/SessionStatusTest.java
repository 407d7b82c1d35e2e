package cn.gonghui.training.session;

import cn.gonghui.training.TransitionTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SessionStatusTest {

    @TestFactory
    Stream<DynamicTest> the_table_of_sessions_holds() {
        return TransitionTable.of(SessionStatus.values(), SessionAction.values(), SessionStatus::after, """
                DRAFT       PUBLISH  PUBLISHED
                DRAFT       CANCEL   CANCELLED
                PUBLISHED   START    IN_PROGRESS
                PUBLISHED   CANCEL   CANCELLED
                IN_PROGRESS COMPLETE COMPLETED
                """);
    }
}
