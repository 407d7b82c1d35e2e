package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of an alliance as callers see it. */
@Schema(description = "A member of an alliance 联盟成员", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000731",
                  "allianceId": "01900000-0000-7000-8000-000000000701",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "studioId": "01900000-0000-7000-8000-000000000601",
                  "joinedOn": "2021-04-16",
                  "leftOn": "2023-09-01",
                  "createdAt": "2024-05-31T02:00:00Z",
                  "updatedAt": "2024-05-31T02:00:00Z",
                  "version": 3
                }""")
public record AllianceMembershipView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000731")
        UUID id,

        @Schema(description = "Alliance 联盟", examples = "01900000-0000-7000-8000-000000000701")
        UUID allianceId,

        @Schema(
                description = "Organisation; of a studio, the one that it belongs to 成员单位",
                examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(
                description = "Studio; null where the organisation itself is the member 成员工作室",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000601")
        UUID studioId,

        @Schema(description = "Joined on 加入日期", examples = "2021-04-16")
        LocalDate joinedOn,

        @Schema(description = "First day on which it no longer belonged 退出日期", nullable = true, examples = "2023-09-01")
        LocalDate leftOn,

        @Schema(description = "Row written at", examples = "2024-05-31T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-05-31T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "3")
        long version)
        implements Versioned {}
