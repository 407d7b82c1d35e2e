package cn.gonghui.innovation.review;

import cn.gonghui.kit.http.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as callers see it. */
@Schema(description = "A review of a proposal by an expert 评审", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000b01",
                  "callId": "01900000-0000-7000-8000-000000000801",
                  "proposalId": "01900000-0000-7000-8000-000000000901",
                  "expertId": "01900000-0000-7000-8000-000000000a01",
                  "status": "SUBMITTED",
                  "scores": [
                    {
                      "criterion": "novelty",
                      "score": 86.5,
                      "comment": "技术路线清晰，具有推广价值。"
                    }
                  ],
                  "mark": 86.5,
                  "reason": "近期出差，无法按时完成",
                  "submittedAt": "2023-09-20T03:00:00Z",
                  "allowedActions": [
                    "SCORE",
                    "SUBMIT"
                  ],
                  "createdAt": "2023-09-01T02:00:00Z",
                  "updatedAt": "2023-09-20T03:00:00Z",
                  "version": 3
                }""")
public record ReviewView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000b01")
        UUID id,

        @Schema(description = "Call 项目征集", examples = "01900000-0000-7000-8000-000000000801")
        UUID callId,

        @Schema(description = "Proposal 申报项目", examples = "01900000-0000-7000-8000-000000000901")
        UUID proposalId,

        @Schema(description = "Expert 评审专家", examples = "01900000-0000-7000-8000-000000000a01")
        UUID expertId,

        @Schema(description = "Status 状态", examples = "SUBMITTED")
        ReviewStatus status,

        @Schema(description = "Scores so far 各项评分") List<Score> scores,

        @Schema(
                description = "Weighted mark of a submitted review, 0 to 100 总评分",
                nullable = true,
                examples = "86.5000")
        BigDecimal mark,

        @Schema(description = "Why it was declined or recused 原因", nullable = true, examples = "近期出差，无法按时完成")
        String reason,

        @Schema(description = "Submitted at 提交时间", nullable = true, examples = "2023-09-20T03:00:00Z")
        Instant submittedAt,

        @Schema(description = "What this caller may do with it now", examples = "[\"SCORE\",\"SUBMIT\"]")
        List<ReviewAction> allowedActions,

        @Schema(description = "Row written at", examples = "2023-09-01T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2023-09-20T03:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "3")
        long version)
        implements Versioned {}
