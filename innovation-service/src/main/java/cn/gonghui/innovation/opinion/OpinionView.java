package cn.gonghui.innovation.opinion;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member unit's opinion as callers see it. */
@Schema(description = "The current opinion of a member unit 成员单位意见", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000b01",
                  "callId": "01900000-0000-7000-8000-000000000801",
                  "organizationId": "01900000-0000-7000-8000-000000000202",
                  "stance": "SUPPORT_WITH_CHANGES",
                  "text": "建议将道岔状态监测列入征集主题。",
                  "edition": 2,
                  "givenAt": "2024-08-06T02:00:00Z",
                  "createdAt": "2024-08-05T02:00:00Z",
                  "updatedAt": "2024-08-06T02:00:00Z",
                  "version": 1
                }""")
public record OpinionView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000b01")
        UUID id,

        @Schema(description = "Call 项目征集", examples = "01900000-0000-7000-8000-000000000801")
        UUID callId,

        @Schema(description = "Member unit that says it 成员单位", examples = "01900000-0000-7000-8000-000000000202")
        UUID organizationId,

        @Schema(description = "Where the unit stands 态度", examples = "SUPPORT_WITH_CHANGES")
        OpinionStance stance,

        @Schema(description = "What it has to say 意见内容", examples = "建议将道岔状态监测列入征集主题。")
        String text,

        @Schema(description = "Number of this edition, from 1; earlier ones are kept 版本号", examples = "2")
        int edition,

        @Schema(description = "This edition given at 提出时间", examples = "2024-08-06T02:00:00Z")
        Instant givenAt,

        @Schema(description = "Row written at", examples = "2024-08-05T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-08-06T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {}
