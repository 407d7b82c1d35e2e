package cn.gonghui.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page starts; null on the last one
 * @param count a number up to 10,000, or {@code {"atLeast": 10000}}; only where {@code count=true} asked for it
 */
@Schema(description = "One page of a list 分页结果")
public record Page<T>(
        @Schema(description = "The rows of this page, in the order asked for")
        List<T> items,

        @Schema(
                description = "Opaque place where the next page starts; null on the last page",
                nullable = true,
                examples = "eyJzIjoiY3JlYXRlZEF0In0.3q2-7w")
        String nextCursor,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Rows in the whole list, exact up to 10,000, else {\"atLeast\": 10000}; only with count=true",
                oneOf = {Integer.class, AtLeast.class},
                examples = "482")
        Object count) {

    /** Stands in for a count above the number up to which counting is exact. */
    @Schema(description = "There are so many rows, or more 总数下限")
    public record AtLeast(
            @Schema(description = "So many at least 总数下限", examples = "10000")
            int atLeast) {}
}
