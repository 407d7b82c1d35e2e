package cn.gonghui.innovation.review;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal in the ranking. */
@Schema(description = "A proposal in the ranking 排序结果", examples = """
                {
                  "rank": 1,
                  "proposalId": "01900000-0000-7000-8000-000000000901",
                  "title": "轨道车辆智能巡检联合攻关",
                  "leadOrganizationId": "01900000-0000-7000-8000-000000000201",
                  "reviews": 3,
                  "rawScore": 85.3333,
                  "score": 86.0214
                }""")
public record RankedProposal(
        @Schema(description = "Place, from 1; null below the minimum of reviews 名次", nullable = true, examples = "1")
        Integer rank,

        @Schema(description = "Proposal 申报项目", examples = "01900000-0000-7000-8000-000000000901")
        UUID proposalId,

        @Schema(description = "Title 项目名称", examples = "轨道车辆智能巡检联合攻关")
        String title,

        @Schema(description = "Lead 牵头单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID leadOrganizationId,

        @Schema(description = "Reviews submitted 已提交评审数", examples = "3")
        int reviews,

        @Schema(description = "Mean of the marks as given 原始平均分", nullable = true, examples = "85.3333")
        BigDecimal rawScore,

        @Schema(
                description = "Score after normalising each expert's marks; the ranking goes by it 标准化得分",
                nullable = true,
                examples = "86.0214")
        BigDecimal score) {}
