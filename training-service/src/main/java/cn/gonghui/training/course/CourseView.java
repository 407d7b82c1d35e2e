package cn.gonghui.training.course;

import cn.gonghui.kit.http.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as it is answered, with its present content. */
@Schema(description = "A course 课程 with its present content")
public record CourseView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000601")
        UUID id,

        @Schema(description = "Whose course it is 开课单位", examples = "01900000-0000-7000-8000-000000000009")
        UUID organizationId,

        @Schema(description = "Code 课程编号", examples = "THREE-SPIRITS")
        String code,

        @Schema(description = "Present edition 版次, from 1", examples = "1")
        int edition,

        @Schema(description = "Title 名称", examples = "用坚持和实干,遇见更好的自己")
        String title,

        @Schema(description = "Summary 简介", nullable = true, examples = "劳模精神、劳动精神、工匠精神宣讲")
        String summary,

        @Schema(description = "Tier 分层", examples = "GRASSROOTS")
        CourseTier tier,

        @Schema(description = "Category 分类", examples = "WORKER")
        CourseCategory category,

        @Schema(description = "Field 分领域", examples = "GUIDANCE")
        CourseField field,

        @Schema(description = "Themes 主题", examples = "[\"三种精神\"]")
        List<String> themes,

        @Schema(description = "Credit hours 学时", examples = "2.0")
        BigDecimal hours,

        @Schema(description = "Links to material 课件链接", examples = "[\"https://example.org/three-spirits.pdf\"]")
        List<String> materialLinks,

        @Schema(description = "State 状态", examples = "ACTIVE")
        CourseStatus status,

        @Schema(description = "What this caller may do now 可执行操作", examples = "[\"RETIRE\"]")
        List<CourseAction> allowedActions,

        @Schema(description = "Written", examples = "2024-01-10T01:00:00Z")
        Instant createdAt,

        @Schema(description = "Last changed", examples = "2024-01-10T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, as in the ETag", examples = "0")
        long version)
        implements Versioned {}
