package cn.gonghui.training.progress;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan has come. */
@Schema(description = "How far a plan has come 计划进度, counted from its requests, sessions and presences each time")
public record PlanProgressView(
        @Schema(description = "Plan 年度计划", examples = "01900000-0000-7000-8000-000000000501")
        UUID planId,

        @Schema(description = "Calendar year 年度", examples = "2024")
        int year,

        @Schema(description = "Sessions to be held 计划场次", examples = "30")
        int target,

        @Schema(description = "Requests submitted and neither returned nor declined 申请场次", examples = "34")
        long requested,

        @Schema(description = "Sessions drafted, published or in progress 已排场次", examples = "12")
        long scheduled,

        @Schema(description = "Sessions completed 已完成场次", examples = "11")
        long delivered,

        @Schema(description = "Sessions cancelled; each reopens its slot 取消场次", examples = "1")
        long cancelled,

        @Schema(description = "Distinct people whose presence counts as attended 覆盖人数", examples = "3150")
        long peopleReached,

        @Schema(description = "Sessions still to be scheduled to meet the target, 0 or more 待安排场次", examples = "7")
        long remaining,

        @Schema(description = "Sessions scheduled or delivered above the target, 0 or more 超计划场次", examples = "0")
        long beyondTarget) {}
