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

/** A new organisation. */
@Schema(description = "A new organisation 新建工会组织", examples = OrganizationExamples.CREATE)
public record CreateOrganization(
        @Schema(
                description = "Id chosen by the caller. Sent again with the same content it answers the existing"
                        + " organisation with 200, with other content 409 `id-taken`",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000114")
        UUID id,

        @NotBlank @Size(max = 100) @Schema(description = "Full name 全称", examples = "北京市昌平区总工会")
        String name,

        @Size(min = 1, max = 50) @Schema(description = "Short name 简称", nullable = true, examples = "昌平区总工会")
        String shortName,

        @NotNull
        @Schema(description = "Kind 组织类型; decides under which kinds it may stand", examples = "DISTRICT_FEDERATION")
        OrganizationKind kind,

        @Schema(
                description = "The organisation directly above 上级工会; left out for the municipal federation only",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000001")
        UUID parentId,

        @Schema(
                description = "Industry federation that leads it beside its parent 双重领导的产业工会",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000201")
        UUID industryFederationId,

        @NotNull
        @KnownDivision
        @Schema(
                description = "Division 行政区划代码: six digits (GB/T 2260) or nine (GB/T 10114)",
                pattern = "\\d{6}(\\d{3})?",
                examples = "110114")
        String divisionCode,

        @CreditCode
        @Schema(
                description = "Unified social credit code 统一社会信用代码 (GB 32100, check character)",
                nullable = true,
                examples = "81110114MC0000018K")
        String uscc,

        @Schema(description = "Sector 单位性质", nullable = true, examples = "NON_PUBLIC")
        Sector sector,

        @Size(max = 5)
        @Schema(description = "Groups of workers in focus 重点群体", examples = "[\"NEW_EMPLOYMENT_WORKERS\"]")
        Set<@NotNull FocusGroup> focusGroups,

        @Schema(
                description = "PREPARING 筹建中 or ACTIVE 正常; ACTIVE where left out, for organisations that exist already",
                nullable = true,
                defaultValue = "ACTIVE",
                examples = "ACTIVE")
        OrganizationStatus status,

        @Schema(
                description = "Day of establishment 成立日期, not in the future; not for one in preparation",
                nullable = true,
                examples = "1999-09-16")
        LocalDate establishedOn,

        @Valid @Schema(description = "How to reach it 联系方式", nullable = true)
        Contact contact) {

    public CreateOrganization {
        focusGroups = focusGroups == null ? Set.of() : focusGroups;
        status = status == null ? OrganizationStatus.ACTIVE : status;
    }
}
