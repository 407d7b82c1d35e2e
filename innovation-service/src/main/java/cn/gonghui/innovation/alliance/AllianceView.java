package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alliance as callers see it. */
@Schema(description = "An alliance of innovation studios, as it stood on a day 创新工作室联盟", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000701",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "parentAllianceId": "01900000-0000-7000-8000-000000000701",
                  "name": "北京市交通运输系统职工创新工作室联盟",
                  "industry": "交通运输",
                  "foundedOn": "2021-04-16",
                  "asOf": "2024-05-31",
                  "chair": {
                    "id": "01900000-0000-7000-8000-000000000711",
                    "organizationId": "01900000-0000-7000-8000-000000000201",
                    "chairPersonName": "赵启明",
                    "chairMemberId": null,
                    "from": "2021-04-16",
                    "to": "2022-10-20",
                    "handedOverOn": "2022-10-20"
                  },
                  "charter": {
                    "id": "01900000-0000-7000-8000-000000000721",
                    "adoptedOn": "2021-04-16",
                    "text": "第一条 本联盟由全市交通运输系统职工创新工作室自愿组成。"
                  },
                  "members": 31,
                  "createdAt": "2024-05-31T02:00:00Z",
                  "updatedAt": "2024-05-31T02:00:00Z",
                  "version": 3
                }""")
public record AllianceView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000701")
        UUID id,

        @Schema(description = "Body that founded it 发起单位", examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(
                description = "Alliance it is part of 上级联盟",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000701")
        UUID parentAllianceId,

        @Schema(description = "Name 联盟名称", examples = "北京市交通运输系统职工创新工作室联盟")
        String name,

        @Schema(description = "Industry 行业", examples = "交通运输")
        String industry,

        @Schema(description = "Founded on 成立日期", examples = "2021-04-16")
        LocalDate foundedOn,

        @Schema(description = "The day that `chair`, `charter` and `members` speak of 截至日期", examples = "2024-05-31")
        LocalDate asOf,

        @Schema(description = "The chair unit on that day; null before the founding 当日理事长单位", nullable = true)
        ChairTermView chair,

        @Schema(description = "The charter in force on that day; null before the founding 当日章程", nullable = true)
        CharterView charter,

        @Schema(description = "Organisations and studios that were members on that day 当日成员数", examples = "31")
        long members,

        @Schema(description = "Row written at", examples = "2024-05-31T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-05-31T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "3")
        long version)
        implements Versioned {}
