package cn.gonghui.innovation.proposal;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of proposals can be narrowed. */
public record ProposalFilter(
        @QueryParam("callId") @Parameter(description = "In answer to this call 项目征集")
        UUID callId,

        @QueryParam("leadOrganizationId") @Parameter(description = "Led by this organisation 牵头单位")
        UUID leadOrganizationId,

        @QueryParam("status") @Parameter(description = "In this state 状态")
        ProposalStatus status) {}
