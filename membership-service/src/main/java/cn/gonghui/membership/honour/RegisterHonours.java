package cn.gonghui.membership.honour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many honours of the past. */
@Schema(description = "Up to 1,000 honours of the past 批量登记以往荣誉")
public record RegisterHonours(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 honours; each gets an outcome of its own, in order")
        List<@NotNull @Valid RegisterHonour> items) {}
