package cn.gonghui.innovation.review;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expert as callers see it. */
@Schema(description = "An expert who reviews proposals 评审专家", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000a01",
                  "accountSubject": "http://localhost:8089/gonghui|expert-1",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "memberId": "01900000-0000-7000-8000-000000000301",
                  "name": "陈**",
                  "fields": [
                    "轨道交通"
                  ],
                  "createdAt": "2023-05-01T02:00:00Z",
                  "updatedAt": "2023-05-01T02:00:00Z",
                  "version": 0
                }""")
public record ExpertView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000a01")
        UUID id,

        @Schema(
                description = "Account that acts as this expert 专家账号",
                examples = "http://localhost:8089/gonghui|expert-1")
        @FreeText
        String accountSubject,

        @Schema(
                description = "Organisation that the expert comes from 所在单位",
                examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(
                description = "Member that the expert is 会员",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(
                description = "Name; masked for auditors; null where it was not known or the person was erased 姓名",
                nullable = true,
                examples = "陈**")
        String name,

        @Schema(description = "Fields 专业领域", examples = "[\"轨道交通\"]")
        List<String> fields,

        @Schema(description = "Row written at", examples = "2023-05-01T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2023-05-01T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {}
