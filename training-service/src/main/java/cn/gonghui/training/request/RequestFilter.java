package cn.gonghui.training.request;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of requests. */
public class RequestFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only of this union 申请单位", example = "01900000-0000-7000-8000-000000000001")
    UUID organizationId;

    @QueryParam("planId")
    @Parameter(description = "Only for this plan 年度计划", example = "01900000-0000-7000-8000-000000000501")
    UUID planId;

    @QueryParam("status")
    @Parameter(description = "Only in this state 状态", example = "SUBMITTED")
    RequestStatus status;

    @QueryParam("origin")
    @Parameter(description = "Only from there 来源", example = "NEW_UNION")
    RequestOrigin origin;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only submitted ones past their answer date 逾期未答复", example = "true")
    boolean overdue;

    @QueryParam("externalReference")
    @Parameter(description = "Only of this reference 外部编号", example = "alliance-2024-03")
    String externalReference;
}
