package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.money.Money;
import cn.gonghui.kit.http.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as callers see it. */
@Schema(description = "A decision on a proposal 资助决定", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000c01",
                  "callId": "01900000-0000-7000-8000-000000000801",
                  "proposalId": "01900000-0000-7000-8000-000000000901",
                  "outcome": "FUNDED",
                  "amount": {
                    "amount": "120000.00",
                    "currency": "CNY"
                  },
                  "reservePosition": 1,
                  "rank": 1,
                  "score": 86.0214,
                  "reason": "评审名列前茅，联合单位分工明确。",
                  "decidedOn": "2023-10-20",
                  "createdAt": "2023-10-20T02:00:00Z",
                  "updatedAt": "2023-10-20T02:00:00Z",
                  "version": 0
                }""")
public record DecisionView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000c01")
        UUID id,

        @Schema(description = "Call 项目征集", examples = "01900000-0000-7000-8000-000000000801")
        UUID callId,

        @Schema(description = "Proposal 申报项目", examples = "01900000-0000-7000-8000-000000000901")
        UUID proposalId,

        @Schema(description = "Outcome 决定", examples = "FUNDED")
        DecisionOutcome outcome,

        @Schema(description = "Money granted, where funded 资助金额", nullable = true)
        Money amount,

        @Schema(description = "Place on the reserve list, from 1 备选顺序", nullable = true, examples = "1")
        Integer reservePosition,

        @Schema(description = "Place in the ranking when it was decided 名次", examples = "1")
        int rank,

        @Schema(description = "Score when it was decided 标准化得分", examples = "86.0214")
        BigDecimal score,

        @Schema(description = "Why 理由", nullable = true, examples = "评审名列前茅，联合单位分工明确。")
        String reason,

        @Schema(description = "Decided on 决定日期", examples = "2023-10-20")
        LocalDate decidedOn,

        @Schema(description = "Row written at", examples = "2023-10-20T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2023-10-20T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {}
