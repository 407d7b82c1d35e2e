package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Outreach figures over HTTP. */
@Path("/v1/statistics/outreach")
@Tag(name = "Figures 统计", description = "Figures that reconcile with the records")
public class OutreachResource {

    private final OutreachService service;

    OutreachResource(OutreachService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getOutreachFigures",
            summary = "Outreach in figures 双沟通统计",
            description = "Of an organisation with everything below it, or of a division, in a period of Beijing "
                    + "calendar days. Meetings count when held, on the day they began, with their host.")
    @Problems("not-found")
    public OutreachFigures figures(@BeanParam FigurePeriod period) {
        return service.figures(period);
    }
}
