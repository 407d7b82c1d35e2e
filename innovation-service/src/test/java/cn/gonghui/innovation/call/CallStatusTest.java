package cn.gonghui.innovation.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CallStatusTest {

    private static final Map<String, CallStatus> ALLOWED = Map.of(
            "DRAFT EDIT", CallStatus.DRAFT,
            "DRAFT PUBLISH", CallStatus.PUBLISHED,
            "PUBLISHED OPEN", CallStatus.OPEN,
            "OPEN CLOSE", CallStatus.CLOSED,
            "CLOSED START_REVIEW", CallStatus.IN_REVIEW,
            "IN_REVIEW CONCLUDE", CallStatus.DECIDED);

    @TestFactory
    Stream<DynamicTest> the_state_table_of_a_call_holds() {
        return Stream.of(CallStatus.values())
                .flatMap(from -> Stream.of(CallAction.values())
                        .map(action -> DynamicTest.dynamicTest(from + " " + action, () -> check(from, action))));
    }

    private static void check(CallStatus from, CallAction action) {
        var next = ALLOWED.get(from + " " + action);
        if (next != null) {
            assertEquals(next, from.after(action));
        } else {
            assertEquals(
                    KitProblem.ILLEGAL_TRANSITION,
                    assertThrows(Problem.class, () -> from.after(action)).code());
        }
    }
}
