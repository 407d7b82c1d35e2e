package cn.gonghui.membership.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many check-ins at once. */
@Schema(description = "Up to 1,000 check-ins 批量签到")
public record CheckIns(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 check-ins; each gets an outcome of its own, in order")
        List<@NotNull @Valid CheckIn> items) {}
