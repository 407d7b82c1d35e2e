package cn.gonghui.membership.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many members are there. */
@Schema(description = "Up to 1,000 members who are there 批量活动签到")
public record CheckInMembers(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 members; each gets an outcome of its own, in order")
        List<@NotNull @Valid CheckInMember> items) {}
