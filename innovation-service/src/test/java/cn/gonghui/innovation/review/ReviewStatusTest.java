package cn.gonghui.innovation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReviewStatusTest {

    private static final Map<String, ReviewStatus> ALLOWED = Map.of(
            "ASSIGNED ACCEPT", ReviewStatus.ACCEPTED,
            "ASSIGNED DECLINE", ReviewStatus.DECLINED,
            "ASSIGNED RECUSE", ReviewStatus.RECUSED,
            "ASSIGNED CANCEL", ReviewStatus.CANCELLED,
            "ACCEPTED DECLINE", ReviewStatus.DECLINED,
            "ACCEPTED SCORE", ReviewStatus.ACCEPTED,
            "ACCEPTED SUBMIT", ReviewStatus.SUBMITTED,
            "ACCEPTED RECUSE", ReviewStatus.RECUSED,
            "ACCEPTED CANCEL", ReviewStatus.CANCELLED,
            "SUBMITTED RECUSE", ReviewStatus.RECUSED);

    @TestFactory
    Stream<DynamicTest> the_state_table_of_a_review_holds() {
        return Stream.of(ReviewStatus.values())
                .flatMap(from -> Stream.of(ReviewAction.values())
                        .map(action -> DynamicTest.dynamicTest(from + " " + action, () -> check(from, action))));
    }

    private static void check(ReviewStatus from, ReviewAction action) {
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
