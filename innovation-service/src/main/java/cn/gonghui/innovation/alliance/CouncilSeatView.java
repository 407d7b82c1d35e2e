package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat in the council as callers see it. */
@Schema(description = "A seat in the council 理事会席位", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000741",
                  "allianceId": "01900000-0000-7000-8000-000000000701",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "personName": "周明远",
                  "memberId": null,
                  "position": "VICE_CHAIR",
                  "from": "2021-04-16",
                  "to": "2023-09-01",
                  "createdAt": "2024-05-31T02:00:00Z",
                  "updatedAt": "2024-05-31T02:00:00Z",
                  "version": 3
                }""")
public record CouncilSeatView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000741")
        UUID id,

        @Schema(description = "Alliance 联盟", examples = "01900000-0000-7000-8000-000000000701")
        UUID allianceId,

        @Schema(
                description = "Organisation that the person comes from 所在单位",
                examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(description = "Name 姓名; stars where the member has been erased", examples = "周明远") @FreeText
        String personName,

        @Schema(
                description = "The member that the person is; null where not told 会员",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(description = "Position 职务", examples = "VICE_CHAIR")
        CouncilPosition position,

        @Schema(description = "First day 任职起始日", examples = "2021-04-16")
        LocalDate from,

        @Schema(
                description = "First day on which the seat was no longer held 任职终止日",
                nullable = true,
                examples = "2023-09-01")
        LocalDate to,

        @Schema(description = "Row written at", examples = "2024-05-31T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-05-31T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "3")
        long version)
        implements Versioned {}
