package cn.gonghui.kit.batch;

import cn.gonghui.kit.problem.ProblemView;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one item of a batch. */
@Schema(description = "Outcome of one item of a batch, in the order of the request 批量操作中一项的结果")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome<T>(
        @Schema(required = true, description = "Place of the item in the request, from 0", examples = "0")
        int index,

        @Schema(
                required = true,
                description = "The HTTP status that the item would have had as a request of its own",
                examples = "201")
        int status,

        @Schema(description = "What was made or changed; absent when refused")
        T value,

        @Schema(description = "Why it was refused; absent when done")
        ProblemView problem) {

    public boolean done() {
        return problem == null;
    }
}
