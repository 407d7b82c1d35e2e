package cn.gonghui.kit.batch;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a batch: one outcome for each item, in order. */
@Schema(description = "One outcome for each item, in the order of the request 批量结果")
public record BatchResult<T>(
        @Schema(description = "Outcomes, in the order of the request")
        List<Outcome<T>> items) {

    /** The same outcomes with other values, as when views are made after everything is written. */
    public <V> BatchResult<V> map(Function<T, V> toValue) {
        return new BatchResult<>(items.stream()
                .map(outcome -> new Outcome<>(
                        outcome.index(),
                        outcome.status(),
                        outcome.done() ? toValue.apply(outcome.value()) : null,
                        outcome.problem()))
                .toList());
    }
}
