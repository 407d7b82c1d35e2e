package cn.gonghui.innovation.decision;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/decisions")
@Idempotent
@Tag(name = "Decisions 资助决定", description = "Decisions on the ranked proposals, within the budget")
public class DecisionResource {

    private final DecisionService decisions;

    DecisionResource(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getDecision",
            summary = "Read a decision 查看资助决定",
            description = "For those who run or pay for the call; 404 for others.")
    public DecisionView find(
            @Parameter(description = "Id of the decision 资助决定", example = "01900000-0000-7000-8000-000000000c01")
                    @PathParam("id")
                    UUID id) {
        return decisions.find(id);
    }

    @POST
    @Path("/{id}/fund")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "fundReserve",
            summary = "Fund a reserve 备选项目转资助",
            description =
                    "By an officer of the funder: the first of the reserve list gets what it asked for, where the budget"
                            + " has it.")
    @Problems({"illegal-transition", "not-first-in-reserve", "over-budget", "not-in-review"})
    public DecisionView fund(
            @Parameter(description = "Id of the decision 资助决定", example = "01900000-0000-7000-8000-000000000c01")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return decisions.fund(id, ExpectedVersion.of(ifMatch));
    }
}
