package cn.gonghui.training.progress;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/plans/{id}/progress")
@Tag(name = "Plans 年度计划")
public class PlanProgressResource {

    private final PlanProgressService progress;

    PlanProgressResource(PlanProgressService progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "readPlanProgress",
            summary = "Read how far a plan has come 计划进度",
            description =
                    "Counted from the plan's requests, sessions and presences at this moment. More sessions than the"
                            + " target are allowed and shown.")
    public PlanProgressView progress(@PathParam("id") UUID id) {
        return progress.progress(id);
    }
}
