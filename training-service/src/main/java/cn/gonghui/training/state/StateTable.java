package cn.gonghui.training.state;

import cn.gonghui.kit.problem.KitProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The transitions of one kind of object: state and action give the next state; what is not in the table is refused.
 *
 * @param <S> the states
 * @param <A> the actions
 */
public final class StateTable<S extends Enum<S>, A extends Enum<A>> {

    private final Map<S, Map<A, S>> moves;
    private final Class<A> actions;

    public StateTable(Class<S> states, Class<A> actions) {
        this.moves = new EnumMap<>(states);
        this.actions = actions;
    }

    public StateTable<S, A> allow(S from, A action, S to) {
        moves.computeIfAbsent(from, state -> new EnumMap<>(actions)).put(action, to);
        return this;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code illegal-transition} where the table has no such move */
    public S after(S from, A action) {
        var to = moves.getOrDefault(from, Map.of()).get(action);
        if (to == null) {
            throw KitProblem.ILLEGAL_TRANSITION.refuse(from.name(), action.name());
        }
        return to;
    }

    /** What may be done in a state, in the order of the actions' declaration. */
    public List<A> actions(S from) {
        return List.copyOf(moves.getOrDefault(from, Map.of()).keySet());
    }
}
