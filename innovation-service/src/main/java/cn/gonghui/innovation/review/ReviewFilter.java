package cn.gonghui.innovation.review;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of reviews can be narrowed. */
public record ReviewFilter(
        @QueryParam("callId") @Parameter(description = "Of this call 项目征集")
        UUID callId,

        @QueryParam("proposalId") @Parameter(description = "Of this proposal 申报项目")
        UUID proposalId,

        @QueryParam("expertId") @Parameter(description = "By this expert; an expert sees only his own 评审专家")
        UUID expertId,

        @QueryParam("status") @Parameter(description = "In this state 状态")
        ReviewStatus status) {}
