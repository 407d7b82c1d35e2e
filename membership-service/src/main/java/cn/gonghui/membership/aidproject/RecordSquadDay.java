package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a squad worked on a day. */
@Schema(description = "What the squad worked on the day 当日志愿服务")
public record RecordSquadDay(
        @NotNull
        @Positive
        @Max(100_000)
        @Schema(description = "How many came 人数, no more than the squad has", examples = "24")
        Integer people,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 7, fraction = 2)
        @Schema(
                description = "Hours of all of them together, at most 24 each; 0 takes the day back 服务时长",
                examples = "96")
        BigDecimal hours) {}
