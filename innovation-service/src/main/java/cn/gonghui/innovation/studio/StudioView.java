package cn.gonghui.innovation.studio;

import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An innovation studio as callers see it. */
@Schema(description = "An innovation studio 职工创新工作室", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000601",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "name": "轨道车辆检修创新工作室",
                  "field": "轨道车辆检修",
                  "level": "MUNICIPAL",
                  "people": 12,
                  "recognisedOn": "2020-11-05",
                  "leadMemberId": "01900000-0000-7000-8000-000000000301",
                  "leadName": "李**",
                  "createdAt": "2024-05-31T02:00:00Z",
                  "updatedAt": "2024-05-31T02:00:00Z",
                  "version": 0
                }""")
public record StudioView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000601")
        UUID id,

        @Schema(description = "Organisation 所属工会", examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(description = "Name 工作室名称", examples = "轨道车辆检修创新工作室")
        String name,

        @Schema(description = "Field of work 专业领域", examples = "轨道车辆检修")
        String field,

        @Schema(description = "Level 级别", examples = "MUNICIPAL")
        StudioLevel level,

        @Schema(description = "People working in the studio 团队人数", examples = "12")
        int people,

        @Schema(description = "Recognised on 命名日期", examples = "2020-11-05")
        LocalDate recognisedOn,

        @Schema(description = "Member who leads the studio 领军人", examples = "01900000-0000-7000-8000-000000000301")
        UUID leadMemberId,

        @Schema(
                description =
                        "Name of the lead 领办人姓名; masked for auditors; null where it was not known or the person was erased",
                nullable = true,
                examples = "李**")
        String leadName,

        @Schema(description = "Row written at", examples = "2024-05-31T02:00:00Z")
        Instant createdAt,

        @Schema(description = "Row last changed at", examples = "2024-05-31T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static String shown(String name, boolean named) {
        return Disclosure.named(name, named);
    }
}
