package cn.gonghui.membership.organization;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as callers see it. */
@Schema(
        name = "Organization",
        description = "Trade-union organisation 工会组织",
        examples = OrganizationExamples.ORGANIZATION)
public record OrganizationView(
        @Schema(
                description = "Id (UUIDv7 unless chosen by the caller)",
                examples = "018fc2a0-0000-7000-8000-000000000114")
        UUID id,

        @Schema(description = "Full name 全称", examples = "北京市昌平区总工会")
        String name,

        @Schema(description = "Short name 简称", nullable = true, examples = "昌平区总工会")
        String shortName,

        @Schema(description = "Kind 组织类型", examples = "DISTRICT_FEDERATION")
        OrganizationKind kind,

        @Schema(description = "Status 状态", examples = "ACTIVE")
        OrganizationStatus status,

        @Schema(
                description = "The organisation directly above 上级工会; null for the municipal federation",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000001")
        UUID parentId,

        @Schema(
                description = "Place in the tree 组织路径: the ids from the root down to this one, without dashes",
                examples = "/018fc2a0000070008000000000000001/018fc2a0000070008000000000000114/")
        String path,

        @Schema(description = "Industry federation of the second leadership 双重领导的产业工会", nullable = true)
        UUID industryFederationId,

        @Schema(description = "Division 行政区划代码", examples = "110114")
        String divisionCode,

        @Schema(description = "Unified social credit code 统一社会信用代码", nullable = true, examples = "81110114MC0000018K")
        String uscc,

        @Schema(description = "Sector 单位性质", nullable = true, examples = "NON_PUBLIC")
        Sector sector,

        @Schema(description = "Groups of workers in focus 重点群体", examples = "[\"NEW_EMPLOYMENT_WORKERS\"]")
        Set<FocusGroup> focusGroups,

        @Schema(description = "Day of establishment 成立日期", nullable = true, examples = "1999-09-16")
        LocalDate establishedOn,

        @Schema(description = "Day on which it was merged or dissolved 终止日期", nullable = true)
        LocalDate endedOn,

        @Schema(description = "The organisation that it was merged into 并入的工会", nullable = true)
        UUID mergedIntoId,

        @Schema(description = "How to reach it 联系方式", nullable = true)
        Contact contact,

        @Schema(description = "When the row was written (real time)")
        Instant createdAt,

        @Schema(description = "When the row was last changed (real time)")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version,

        @Schema(description = "What this caller may do with it now", examples = "[\"EDIT\",\"CREATE_CHILD\",\"MOVE\"]")
        List<OrganizationAction> allowedActions)
        implements Versioned {

    static OrganizationView of(Organization organization, List<OrganizationAction> allowedActions) {
        return new OrganizationView(
                organization.id(),
                organization.name(),
                organization.shortName(),
                organization.kind(),
                organization.status(),
                organization.parentId(),
                organization.path(),
                organization.industryFederationId(),
                organization.divisionCode(),
                organization.uscc(),
                organization.sector(),
                organization.focusGroups(),
                organization.establishedOn(),
                organization.endedOn(),
                organization.mergedIntoId(),
                organization.contact(),
                organization.createdAt(),
                organization.updatedAt(),
                organization.version(),
                allowedActions);
    }

    /** Whether it was an active union on that day, as far as the dates on record tell. */
    public boolean activeOn(LocalDate day) {
        return status != OrganizationStatus.PREPARING
                && (establishedOn == null || !establishedOn.isAfter(day))
                && (endedOn == null || endedOn.isAfter(day));
    }
}
