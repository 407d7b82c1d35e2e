package cn.gonghui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Walks a whole table of transitions: each state with each action, the allowed and the refused. */
public final class TransitionTable {

    private TransitionTable() {}

    /** @param allowed lines of state, action, next state; whatever is not there is refused */
    public static <S extends Enum<S>, A extends Enum<A>> Stream<DynamicTest> of(
            S[] states, A[] actions, BiFunction<S, A, S> after, String allowed) {
        Map<String, String> table = allowed.lines()
                .map(line -> line.strip().split(" +"))
                .collect(Collectors.toMap(words -> words[0] + " " + words[1], words -> words[2]));
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(actions)
                        .map(action -> DynamicTest.dynamicTest(
                                state + " " + action,
                                () -> check(state, action, after, table.get(state + " " + action)))));
    }

    private static <S extends Enum<S>, A extends Enum<A>> void check(
            S state, A action, BiFunction<S, A, S> after, String expected) {
        if (expected == null) {
            var refusal = assertThrows(Problem.class, () -> after.apply(state, action));
            assertEquals(KitProblem.ILLEGAL_TRANSITION, refusal.code());
        } else {
            assertEquals(expected, after.apply(state, action).name());
        }
    }
}
