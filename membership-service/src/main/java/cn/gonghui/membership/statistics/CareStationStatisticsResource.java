package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of care stations over HTTP. */
@Path("/v1/statistics/care-stations")
@Tag(name = "Figures 统计", description = "Figures that reconcile with the records")
public class CareStationStatisticsResource {

    private final CareStationStatisticsService service;

    CareStationStatisticsResource(CareStationStatisticsService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getCareStationFigures",
            summary = "Care stations in figures 爱心驿站统计",
            description = "Of the stations that an organisation with everything below it runs, or the organisations of "
                    + "a division; the sum of the stations' years.")
    @Problems("not-found")
    public CareStationFigures figures(@BeanParam CareStationYear where) {
        return service.figures(where);
    }
}
