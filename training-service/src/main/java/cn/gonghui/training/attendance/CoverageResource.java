package cn.gonghui.training.attendance;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/statistics/coverage")
@Tag(name = "Figures 统计", description = "Figures that reconcile with the records")
public class CoverageResource {

    private final CoverageService coverage;

    CoverageResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "readCoverage",
            summary = "Sessions, attendances, people and unions reached 覆盖统计",
            description =
                    "Over a span of calendar years, in total and by year, by district and by mode. Counts presences that"
                            + " count as attended; an officer gets the figures of the members of unions in scope.")
    public CoverageView coverage(
            @QueryParam("fromYear") @Parameter(description = "First year 起始年度", example = "2022", required = true)
                    Integer fromYear,
            @QueryParam("toYear") @Parameter(description = "Last year 截止年度", example = "2023", required = true)
                    Integer toYear) {
        return coverage.coverage(fromYear, toYear);
    }
}
