package cn.gonghui.training.course;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of courses. */
public class CourseFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only of this organisation 开课单位", example = "01900000-0000-7000-8000-000000000001")
    UUID organizationId;

    @QueryParam("code")
    @Parameter(description = "Only of this code 课程编号", example = "THREE-SPIRITS")
    String code;

    @QueryParam("theme")
    @Parameter(description = "Only with this theme 主题", example = "三种精神")
    String theme;

    @QueryParam("tier")
    @Parameter(description = "Only of this tier 分层", example = "GRASSROOTS")
    CourseTier tier;

    @QueryParam("category")
    @Parameter(description = "Only of this category 分类", example = "WORKER")
    CourseCategory category;

    @QueryParam("field")
    @Parameter(description = "Only of this field 分领域", example = "GUIDANCE")
    CourseField field;

    @QueryParam("status")
    @Parameter(description = "Only in this state 状态", example = "ACTIVE")
    CourseStatus status;
}
