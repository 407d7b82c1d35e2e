package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A care station's year over HTTP. */
@Path("/v1/care-stations/{id}/summaries/{year}")
@Tag(name = "Care stations 爱心驿站")
public class CareStationSummaryResource {

    private final CareStationStatisticsService service;

    CareStationSummaryResource(CareStationStatisticsService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getCareStationSummary",
            summary = "A care station's year 爱心驿站年度小结",
            description = "Counted from the records: rooms by the day of their acceptance, goods by the day they were "
                    + "handed over, hours by the day they were worked, people by the year they were counted for.")
    public CareStationSummary summary(
            UUID id,
            @Parameter(description = "Year 年度, 2000 to 2100", example = "2024")
                    @Min(CareStationYear.FIRST)
                    @Max(CareStationYear.LAST)
                    @PathParam("year")
                    int year) {
        return service.summary(id, year);
    }
}
