package cn.gonghui.membership.aidproject;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of a squad as callers see it. */
@Schema(description = "A day of a squad 当日志愿服务")
public record AidSquadDayView(
        @Schema(description = "Day 服务日期", examples = "2024-05-25")
        LocalDate workedOn,

        @Schema(description = "How many came 人数", examples = "24")
        int people,

        @Schema(description = "Hours of all of them together 服务时长", examples = "96.00")
        BigDecimal hours) {}
