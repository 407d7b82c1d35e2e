package cn.gonghui.kit.batch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a batch: one outcome for each item, in order. */
@Schema(description = "One outcome for each item, in the order of the request")
public record BatchResult<T>(
        @Schema(description = "Outcomes, in the order of the request")
        List<Outcome<T>> items) {}
