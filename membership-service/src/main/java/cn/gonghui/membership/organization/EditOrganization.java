package cn.gonghui.membership.organization;

import cn.gonghui.membership.division.KnownDivision;
import cn.gonghui.membership.identity.CreditCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an organisation can be edited. Kind, parent and status change in ways of their own. */
@Schema(
        description = "What of an organisation can be edited 组织信息; as a merge patch, only the fields to change",
        examples = OrganizationExamples.EDIT)
public record EditOrganization(
        @NotBlank @Size(max = 100) @Schema(description = "Full name 全称", examples = "北京市昌平区总工会")
        String name,

        @Size(min = 1, max = 50) @Schema(description = "Short name 简称", nullable = true, examples = "昌平区总工会")
        String shortName,

        @Schema(description = "Industry federation that leads it beside its parent 双重领导的产业工会", nullable = true)
        UUID industryFederationId,

        @NotNull
        @KnownDivision
        @Schema(description = "Division 行政区划代码", pattern = "\\d{6}(\\d{3})?", examples = "110114")
        String divisionCode,

        @CreditCode
        @Schema(description = "Unified social credit code 统一社会信用代码", nullable = true, examples = "81110114MC0000018K")
        String uscc,

        @Schema(description = "Sector 单位性质", nullable = true)
        Sector sector,

        @NotNull @Size(max = 5) @Schema(description = "Groups of workers in focus 重点群体")
        Set<@NotNull FocusGroup> focusGroups,

        @Schema(description = "Day of establishment 成立日期", nullable = true, examples = "1999-09-16")
        LocalDate establishedOn,

        @Valid @Schema(description = "How to reach it 联系方式", nullable = true)
        Contact contact) {}
