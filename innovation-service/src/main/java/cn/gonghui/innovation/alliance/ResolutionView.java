package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolution as callers see it. */
@Schema(description = "A resolution 决议", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000751",
                  "allianceId": "01900000-0000-7000-8000-000000000701",
                  "number": "2024-02",
                  "title": "关于启动2024年度创新项目征集的决议",
                  "text": "同意启动2024年度创新项目征集。",
                  "adoptedOn": "2024-05-24",
                  "createdAt": "2024-05-31T02:00:00Z",
                  "updatedAt": "2024-05-31T02:00:00Z",
                  "version": 3
                }""")
public record ResolutionView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000751")
        UUID id,

        @Schema(description = "Alliance 联盟", examples = "01900000-0000-7000-8000-000000000701")
        UUID allianceId,

        @Schema(description = "Number 决议编号", examples = "2024-02")
        String number,

        @Schema(description = "Title 标题", examples = "关于启动2024年度创新项目征集的决议")
        String title,

        @Schema(description = "Text 正文", examples = "同意启动2024年度创新项目征集。")
        String text,

        @Schema(description = "Adopted on 通过日期", examples = "2024-05-24")
        LocalDate adoptedOn,

        @Schema(description = "Row written at", examples = "2024-05-31T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-05-31T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "3")
        long version)
        implements Versioned {}
