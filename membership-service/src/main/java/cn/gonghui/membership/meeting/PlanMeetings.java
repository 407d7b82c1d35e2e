package cn.gonghui.membership.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many meetings to be planned at once. */
@Schema(description = "Up to 1,000 meetings to be planned 批量计划双沟通会")
public record PlanMeetings(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 meetings; each gets an outcome of its own, in order")
        List<@NotNull @Valid PlanMeeting> items) {}
