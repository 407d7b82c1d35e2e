package cn.gonghui.training.request;

import cn.gonghui.training.TransitionTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RequestStatusTest {

    @TestFactory
    Stream<DynamicTest> the_table_of_requests_holds() {
        return TransitionTable.of(RequestStatus.values(), RequestAction.values(), RequestStatus::after, """
                DRAFT     SUBMIT   SUBMITTED
                RETURNED  SUBMIT   SUBMITTED
                SUBMITTED ACCEPT   ACCEPTED
                SUBMITTED RETURN   RETURNED
                SUBMITTED DECLINE  DECLINED
                ACCEPTED  SCHEDULE SCHEDULED
                SCHEDULED REOPEN   ACCEPTED
                SCHEDULED DELIVER  DELIVERED
                """);
    }
}
