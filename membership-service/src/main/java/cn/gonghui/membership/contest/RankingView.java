package cn.gonghui.membership.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ranking as it follows from the sheets. */
@Schema(description = "The ranking as it follows from the complete sheets, with the reasons 名次计算")
public record RankingView(
        @Schema(description = "Entries 参赛作品, by category and rank")
        List<Row> rows) {

    /** An entry in its rank. */
    @Schema(name = "RankingRow", description = "An entry in its rank 名次")
    public record Row(
            @Schema(description = "Entry 参赛作品", examples = "01900000-0000-7000-8000-000000000751")
            UUID entryId,

            @Schema(description = "Code of the category 组别", examples = "CHOIR")
            String category,

            @Schema(description = "Rank 名次; entries that tie share it, and the next one is left out", examples = "1")
            int rank,

            @Schema(
                    description = "Score 得分 out of 100: the mean of the sheets that count, to two places",
                    examples = "93.42")
            BigDecimal score,

            @Schema(description = "Whether it shares the rank 是否并列", examples = "false")
            boolean joint,

            @Schema(description = "Award 奖项; null for none", nullable = true, examples = "一等奖")
            String award,

            @Schema(description = "Mean points in the criterion that decides ties 并列判定得分", examples = "37.80")
            BigDecimal tieBreak,

            @Schema(description = "What each sheet comes to 各评委合计")
            List<SheetTotal> sheets) {}

    /** What a sheet comes to. */
    @Schema(description = "What a sheet comes to 评委合计")
    public record SheetTotal(
            @Schema(description = "Judge 评委", examples = "01900000-0000-7000-8000-000000000741")
            UUID judgeId,

            @Schema(description = "Points 合计 out of 100", examples = "92.100000000000")
            BigDecimal points,

            @Schema(description = "False for the highest and the lowest of five or more 是否计入", examples = "true")
            boolean counted) {}
}
