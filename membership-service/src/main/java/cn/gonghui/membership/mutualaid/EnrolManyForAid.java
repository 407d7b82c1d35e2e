package cn.gonghui.membership.mutualaid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many who are to take part. */
@Schema(description = "Up to 1,000 who are to take part 批量参保")
public record EnrolManyForAid(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 members; each gets an outcome of its own, in order")
        List<@NotNull @Valid EnrolForAid> items) {}
