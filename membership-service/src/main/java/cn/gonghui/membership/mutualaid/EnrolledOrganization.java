package cn.gonghui.membership.mutualaid;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a union has come. */
@Schema(description = "How far a union has come 单位参保结果")
public record EnrolledOrganization(
        @Schema(description = "Members enrolled by this call 本次参保, 1,000 at most", examples = "25")
        int enrolled,

        @Schema(description = "Members whom the plan does not admit 不符合条件", examples = "0")
        int notEligible,

        @Schema(description = "Whether there may be more: call again 是否还有", examples = "false")
        boolean more,

        @Schema(
                description = "`afterMemberId` of the next call 下次从该会员之后继续; null where there are no more",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000001")
        UUID nextAfterMemberId) {}
