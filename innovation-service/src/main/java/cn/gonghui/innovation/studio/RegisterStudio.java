package cn.gonghui.innovation.studio;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An innovation studio to be registered. */
@Schema(description = "An innovation studio to be registered 登记创新工作室", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000601",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "name": "轨道车辆检修创新工作室",
                  "field": "轨道车辆检修",
                  "level": "MUNICIPAL",
                  "people": 12,
                  "recognisedOn": "2020-11-05",
                  "leadMemberId": "01900000-0000-7000-8000-000000000301"
                }""")
public record RegisterStudio(
        @Schema(
                description = "Client-chosen id; the same id with the same content answers the existing studio",
                examples = "01900000-0000-7000-8000-000000000601")
        UUID id,

        @Schema(
                description = "Organisation that the studio belongs to 所属工会",
                examples = "01900000-0000-7000-8000-000000000201")
        @NotNull
        UUID organizationId,

        @Schema(description = "Name, unique within the organisation 工作室名称", examples = "轨道车辆检修创新工作室")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Field of work 专业领域", examples = "轨道车辆检修") @NotBlank @Size(max = 100)
        String field,

        @Schema(description = "Level 级别", examples = "MUNICIPAL") @NotNull
        StudioLevel level,

        @Schema(description = "People working in the studio, 1 to 10,000 团队人数", examples = "12")
        @NotNull
        @Min(1)
        @Max(10_000)
        Integer people,

        @Schema(description = "Recognised on; not in the future 命名日期", examples = "2020-11-05") @NotNull
        LocalDate recognisedOn,

        @Schema(description = "Member who leads the studio 领军人", examples = "01900000-0000-7000-8000-000000000301")
        @NotNull
        UUID leadMemberId) {}
