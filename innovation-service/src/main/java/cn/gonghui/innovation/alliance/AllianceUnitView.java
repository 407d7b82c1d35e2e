package cn.gonghui.innovation.alliance;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member unit as callers see it: an organisation in the alliance, itself and not with a studio. */
@Schema(description = "A member unit of an alliance 成员单位", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000202",
                  "joinedOn": "2021-04-16"
                }""")
public record AllianceUnitView(
        @Schema(description = "Organisation 成员单位", examples = "01900000-0000-7000-8000-000000000202")
        UUID organizationId,

        @Schema(description = "In the alliance since 加入日期", examples = "2021-04-16")
        LocalDate joinedOn) {}
