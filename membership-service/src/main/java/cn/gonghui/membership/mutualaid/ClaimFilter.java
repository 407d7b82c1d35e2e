package cn.gonghui.membership.mutualaid;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which claims a list shows. */
public class ClaimFilter {

    @QueryParam("planId")
    @Parameter(description = "Only of this plan 保障计划", example = "01900000-0000-7000-8000-000000000901")
    UUID planId;

    @QueryParam("memberId")
    @Parameter(description = "Only of this member 会员", example = "018f0000-0003-7000-8000-000000000001")
    UUID memberId;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "SUBMITTED")
    ClaimStatus status;
}
