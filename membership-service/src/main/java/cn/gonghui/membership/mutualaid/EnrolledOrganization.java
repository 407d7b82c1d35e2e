package cn.gonghui.membership.mutualaid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a union has come. */
@Schema(description = "How far a union has come 单位参保结果")
public record EnrolledOrganization(
        @Schema(description = "Members enrolled by this call 本次参保, 1,000 at most", examples = "25")
        int enrolled,

        @Schema(description = "Members whom the plan does not admit 不符合条件", examples = "0")
        int notEligible,

        @Schema(description = "Whether there may be more: call again 是否还有", examples = "false")
        boolean more) {}
