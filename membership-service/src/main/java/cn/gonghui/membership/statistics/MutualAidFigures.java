package cn.gonghui.membership.statistics;

import cn.gonghui.membership.mutualaid.ClaimStatus;
import cn.gonghui.membership.mutualaid.Money;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Mutual aid in figures. */
@Schema(description = "Mutual aid in a part of the tree or in a division, in a period 互助保障统计")
public record MutualAidFigures(
        @Schema(description = "First day of the period 起始日", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day of the period 截止日", examples = "2024-05-31")
        LocalDate to,

        @Schema(description = "Enrolments 参保人次", examples = "3120")
        long enrolments,

        @Schema(description = "Their premiums 保费") Money premiums,

        @Schema(description = "Claims for what befell in the period 给付申请数", examples = "48")
        long claims,

        @Schema(description = "The same by their present state, every state 按状态")
        List<ByStatus> byStatus,

        @Schema(description = "Claims paid in the period, whenever it befell 给付笔数", examples = "41")
        long payments,

        @Schema(description = "What was paid in the period 给付金额")
        Money paid) {

    /** Claims in one state. */
    @Schema(name = "ClaimsByStatus", description = "Claims in one state 某状态给付申请")
    public record ByStatus(
            @Schema(description = "State 状态", examples = "PAID")
            ClaimStatus status,

            @Schema(description = "Claims 给付申请数", examples = "40")
            long claims) {}

    static MutualAidFigures of(FigurePeriod period, Tally tally) {
        return new MutualAidFigures(
                period.from(),
                period.to(),
                tally.of(Measure.AID_ENROLMENTS),
                Money.ofFen(tally.of(Measure.AID_PREMIUMS)),
                tally.of(Measure.AID_CLAIMS),
                Arrays.stream(ClaimStatus.values())
                        .map(status -> new ByStatus(status, tally.of(Measure.AID_CLAIMS, status)))
                        .toList(),
                tally.of(Measure.AID_PAYMENTS),
                Money.ofFen(tally.of(Measure.AID_PAID)));
    }
}
