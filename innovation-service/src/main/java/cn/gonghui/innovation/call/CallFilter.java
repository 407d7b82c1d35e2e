package cn.gonghui.innovation.call;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of calls can be narrowed. */
public record CallFilter(
        @QueryParam("status") @Parameter(description = "That stand so now, by the clock 状态")
        CallStatus status,

        @QueryParam("allianceId") @Parameter(description = "Of this alliance 发起联盟")
        UUID allianceId,

        @QueryParam("funderId") @Parameter(description = "Paid by this organisation 资助单位")
        UUID funderId) {}
