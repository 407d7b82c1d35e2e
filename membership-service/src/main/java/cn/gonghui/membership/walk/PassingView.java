package cn.gonghui.membership.walk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a walker passed a check point. */
@Schema(description = "A passing of a check point 打卡记录")
public record PassingView(
        @Schema(description = "Member 会员", examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Schema(description = "Code of the route 路线", examples = "5KM")
        String route,

        @Schema(description = "Code of the check point 打卡点", examples = "FINISH")
        String checkPoint,

        @Schema(description = "When 通过时间", examples = "2024-05-25T02:10:00Z")
        Instant passedAt,

        @Schema(description = "Whether the member has finished the walk 是否完赛", examples = "true")
        boolean finished) {}
