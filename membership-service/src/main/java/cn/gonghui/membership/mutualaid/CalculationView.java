package cn.gonghui.membership.mutualaid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a claim comes to, and why. */
@Schema(description = "How much a claim comes to, and why 给付计算")
public record CalculationView(
        @Schema(description = "Expense 费用") Money expense,

        @Schema(description = "Per cent of it that is paid 给付比例", examples = "80")
        int rate,

        @Schema(description = "What that comes to 按比例") Money byRate,

        @Schema(description = "At most for one event 单次限额") Money eventLimit,

        @Schema(description = "What the limit of the calendar year leaves 年度剩余")
        Money yearRemaining,

        @Schema(description = "What the limit of the member leaves 个人累计剩余")
        Money personRemaining,

        @Schema(description = "What is paid: the least of these 应给付")
        Money payable,

        @Schema(description = "Which of these decided 限制因素", examples = "RATE")
        LimitedBy limitedBy) {}
