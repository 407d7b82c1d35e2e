package cn.gonghui.membership.contest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Published results. */
@Schema(description = "Published results; they never change 比赛结果")
public record ResultsView(
        @Schema(description = "When they were published 公布时间", examples = "2024-05-29T02:00:00Z")
        Instant publishedAt,

        @Schema(description = "Results 结果, by category and rank")
        List<Row> rows) {

    /** The result of an entry. */
    @Schema(name = "ResultsRow", description = "The result of an entry 结果")
    public record Row(
            @Schema(description = "Entry 参赛作品", examples = "01900000-0000-7000-8000-000000000751")
            UUID entryId,

            @Schema(description = "Code of the category 组别", examples = "CHOIR")
            String category,

            @Schema(description = "Title 作品名称", examples = "《歌唱祖国》")
            String title,

            @Schema(description = "Organisation 参赛单位", examples = "018f0000-0001-7000-8000-000000000034")
            UUID organizationId,

            @Schema(description = "Rank 名次", examples = "1") int rank,

            @Schema(description = "Score 得分 out of 100", examples = "93.42")
            BigDecimal score,

            @Schema(description = "Whether it shares the rank 是否并列", examples = "false")
            boolean joint,

            @Schema(description = "Award 奖项; null for none", nullable = true, examples = "一等奖")
            String award) {}
}
