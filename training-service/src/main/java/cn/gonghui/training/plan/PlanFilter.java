package cn.gonghui.training.plan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of plans. */
public class PlanFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only of this organisation 制定单位", example = "01900000-0000-7000-8000-000000000001")
    UUID organizationId;

    @QueryParam("year")
    @Parameter(description = "Only of this year 年度", example = "2024")
    Integer year;

    @QueryParam("programme")
    @Parameter(description = "Only of this programme 项目", example = "DEMONSTRATION")
    Programme programme;

    @QueryParam("status")
    @Parameter(description = "Only in this state 状态", example = "PUBLISHED")
    PlanStatus status;
}
