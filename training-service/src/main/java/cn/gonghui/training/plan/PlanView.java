package cn.gonghui.training.plan;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.training.standing.EmploymentForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annual plan as it is answered. */
@Schema(description = "An annual plan 年度计划")
public record PlanView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000501")
        UUID id,

        @Schema(description = "Whose plan it is 制定单位", examples = "01900000-0000-7000-8000-000000000001")
        UUID organizationId,

        @Schema(description = "Calendar year 年度", examples = "2024")
        int year,

        @Schema(description = "Programme 项目", examples = "DEMONSTRATION")
        Programme programme,

        @Schema(description = "Title 名称", examples = "2024年市级示范公益送教")
        String title,

        @Schema(description = "Sessions to be held 计划场次", examples = "30")
        int targetSessions,

        @Schema(description = "Sectors to be served first 重点单位类型", examples = "[\"NON_PUBLIC\"]")
        List<Sector> prioritySectors,

        @Schema(description = "Forms of employment to be served first 重点就业形态", examples = "[\"COURIER\"]")
        List<EmploymentForm> priorityEmploymentForms,

        @Schema(description = "Districts to be served first 重点区", examples = "[\"110114\"]")
        List<String> priorityDistricts,

        @Schema(description = "Themes 主题", examples = "[\"三种精神\"]")
        List<String> themes,

        @Schema(description = "State 状态", examples = "PUBLISHED")
        PlanStatus status,

        @Schema(description = "Published 发布时间; null before", examples = "2024-01-15T01:00:00Z", nullable = true)
        Instant publishedAt,

        @Schema(description = "Closed 关闭时间; null before", nullable = true, examples = "2024-12-31T08:00:00Z")
        Instant closedAt,

        @Schema(description = "What this caller may do now 可执行操作", examples = "[\"CLOSE\"]")
        List<PlanAction> allowedActions,

        @Schema(description = "Written", examples = "2024-01-10T01:00:00Z")
        Instant createdAt,

        @Schema(description = "Last changed", examples = "2024-01-15T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, as in the ETag", examples = "1")
        long version)
        implements Versioned {}
