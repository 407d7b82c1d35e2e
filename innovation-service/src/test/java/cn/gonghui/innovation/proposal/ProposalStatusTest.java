package cn.gonghui.innovation.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ProposalStatusTest {

    private static final Map<String, ProposalStatus> ALLOWED = Map.of(
            "DRAFT EDIT", ProposalStatus.DRAFT,
            "DRAFT CONSENT", ProposalStatus.DRAFT,
            "DRAFT SUBMIT", ProposalStatus.SUBMITTED,
            "SUBMITTED WITHDRAW", ProposalStatus.WITHDRAWN,
            "WITHDRAWN EDIT", ProposalStatus.WITHDRAWN,
            "WITHDRAWN CONSENT", ProposalStatus.WITHDRAWN,
            "WITHDRAWN SUBMIT", ProposalStatus.SUBMITTED);

    @TestFactory
    Stream<DynamicTest> the_state_table_of_a_proposal_holds() {
        return Stream.of(ProposalStatus.values())
                .flatMap(from -> Stream.of(ProposalAction.values())
                        .map(action -> DynamicTest.dynamicTest(from + " " + action, () -> check(from, action))));
    }

    private static void check(ProposalStatus from, ProposalAction action) {
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
