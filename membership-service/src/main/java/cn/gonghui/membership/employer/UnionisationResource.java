package cn.gonghui.membership.employer;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.membership.division.KnownDivision;
import cn.gonghui.membership.organization.Sector;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/statistics/unionisation}. */
@Path("/v1/statistics/unionisation")
@Tag(name = "Figures 统计", description = "Figures that reconcile with the records")
class UnionisationResource {

    private final UnionisationService unionisation;

    UnionisationResource(UnionisationService unionisation) {
        this.unionisation = unionisation;
    }

    @GET
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "getUnionisation",
            summary = "How far employers were unionised on a day 建会率",
            description = """
                    Unionised: belonged on the day to an active union, its own or a joint one. Headcount and members are those of the \
                    unionised employers and of their unions; a joint union's members count once, all of them. An organisation \
                    that is not the caller's, and a division outside the territory, answer 404.""")
    @APIResponse(responseCode = "200", description = "The figures")
    @Problems("not-found")
    public UnionisationView on(
            @Parameter(
                            description =
                                    "Employers of this organisation's division where it is territorial, else those of its unions and "
                                            + "of all below it 工会组织及其下级; all that the caller sees where left out")
                    @QueryParam("organizationId")
                    UUID organizationId,
            @Parameter(
                            description =
                                    "This division and all within it 行政区划; all that the caller sees where left out",
                            example = "110114")
                    @QueryParam("divisionCode")
                    @KnownDivision
                    String divisionCode,
            @Parameter(description = "Employers of at least so many workers on the day 职工人数下限", example = "100")
                    @QueryParam("minHeadcount")
                    @DefaultValue("0")
                    @Min(0)
                    int minHeadcount,
            @Parameter(description = "Sector 单位性质; more than one: any of them") @QueryParam("sector")
                    List<Sector> sectors,
            @Parameter(description = "The day, today where left out; not in the future", example = "2024-05-31")
                    @QueryParam("asOf")
                    LocalDate asOf) {
        return unionisation.on(organizationId, divisionCode, minHeadcount, sectors, asOf);
    }
}
