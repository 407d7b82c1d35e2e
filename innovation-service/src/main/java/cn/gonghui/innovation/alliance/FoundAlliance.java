package cn.gonghui.innovation.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alliance to be founded. */
@Schema(description = "An alliance to be founded 成立联盟", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000701",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "parentAllianceId": "01900000-0000-7000-8000-000000000701",
                  "name": "北京市交通运输系统职工创新工作室联盟",
                  "industry": "交通运输",
                  "foundedOn": "2021-04-16",
                  "charter": "第一条 本联盟由全市交通运输系统职工创新工作室自愿组成。",
                  "chair": {
                    "organizationId": "01900000-0000-7000-8000-000000000201",
                    "chairPersonName": "赵启明"
                  }
                }""")
public record FoundAlliance(
        @Schema(
                description = "Client-chosen id; the same id with the same content answers the existing alliance",
                examples = "01900000-0000-7000-8000-000000000701")
        UUID id,

        @Schema(
                description = "Body that founds it and keeps its records 发起单位",
                examples = "01900000-0000-7000-8000-000000000201")
        @NotNull
        UUID organizationId,

        @Schema(
                description = "The alliance it is part of, as a group's under the city's 上级联盟; null for none",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000701")
        UUID parentAllianceId,

        @Schema(description = "Name 联盟名称", examples = "北京市交通运输系统职工创新工作室联盟") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Industry 行业", examples = "交通运输") @NotBlank @Size(max = 60)
        String industry,

        @Schema(description = "Founded on; not in the future 成立日期", examples = "2021-04-16") @NotNull
        LocalDate foundedOn,

        @Schema(description = "Charter adopted at the founding 章程", examples = "第一条 本联盟由全市交通运输系统职工创新工作室自愿组成。")
        @NotBlank
        @Size(max = 20000)
        String charter,

        @Schema(description = "First chair unit, in office from the founding on 首任理事长单位") @NotNull @Valid
        FirstChair chair) {}
