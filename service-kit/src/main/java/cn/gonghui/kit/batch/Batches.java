package cn.gonghui.kit.batch;

import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Works through a batch inside one transaction. What one item is refused does not touch the others: item code refuses
 * before it changes anything, and its {@link Problem} becomes that item's outcome.
 */
@ApplicationScoped
public class Batches {

    private final ProblemTexts texts;

    Batches(ProblemTexts texts) {
        this.texts = texts;
    }

    /** @param status what a done item answers with, for example 201 */
    public <I, T> BatchResult<T> each(int status, List<I> items, Function<I, T> work) {
        var outcomes = new ArrayList<Outcome<T>>(items.size());
        for (int index = 0; index < items.size(); index++) {
            outcomes.add(outcome(index, status, items.get(index), work));
        }
        return new BatchResult<>(outcomes);
    }

    /** The same for items that make something: 201 for what an item made, 200 for what an earlier one had made. */
    public <I, T> BatchResult<Created<T>> creating(List<I> items, Function<I, Created<T>> work) {
        return new BatchResult<>(each(201, items, work).items().stream()
                .map(outcome -> outcome.done()
                        ? new Outcome<>(outcome.index(), outcome.value().status(), outcome.value(), null)
                        : outcome)
                .toList());
    }

    private <I, T> Outcome<T> outcome(int index, int status, I item, Function<I, T> work) {
        try {
            return new Outcome<>(index, status, work.apply(item), null);
        } catch (Problem refusal) {
            return new Outcome<>(index, refusal.code().kind().status(), null, texts.view(refusal, "/items/" + index));
        }
    }
}
