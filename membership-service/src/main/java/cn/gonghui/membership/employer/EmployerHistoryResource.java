package cn.gonghui.membership.employer;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is dated of an employer: {@code /v1/employers/{id}/headcounts/2024-01-01} and the like. */
@Path("/v1/employers/{id}")
@Tag(name = "Employers 用人单位", description = "Employers with their dated histories, and the unions that they belong to")
class EmployerHistoryResource {

    private final EmployerService employers;

    EmployerHistoryResource(EmployerService employers) {
        this.employers = employers;
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "getEmployerHistory",
            summary = "Read what held and from when 查看沿革",
            description = "Headcounts, sectors, divisions and unions, oldest first.")
    @APIResponse(responseCode = "200", description = "The history")
    public EmployerHistory history(@Parameter(description = "Id of the employer") @PathParam("id") UUID id) {
        return employers.history(id);
    }

    @PUT
    @Path("/headcounts/{effectiveOn}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "putHeadcount",
            summary = "Enter the headcount from a day on 登记职工人数",
            description = "Holds until the next entry; an entry of the same day is replaced. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The employer as it stands now")
    @Problems("date-in-future")
    public EmployerView putHeadcount(
            @Parameter(description = "Id of the employer") @PathParam("id") UUID id,
            @Parameter(description = "First day 生效日期", example = "2024-01-01") @PathParam("effectiveOn")
                    LocalDate effectiveOn,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            PutHeadcount request) {
        return employers.countOn(id, effectiveOn, ExpectedVersion.of(ifMatch), request);
    }

    @PUT
    @Path("/sectors/{effectiveOn}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "putSector",
            summary = "Enter the sector from a day on 登记单位性质",
            description = "Holds until the next entry; an entry of the same day is replaced. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The employer as it stands now")
    @Problems("date-in-future")
    public EmployerView putSector(
            @Parameter(description = "Id of the employer") @PathParam("id") UUID id,
            @Parameter(description = "First day 生效日期", example = "2024-01-01") @PathParam("effectiveOn")
                    LocalDate effectiveOn,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            PutSector request) {
        return employers.classify(id, effectiveOn, ExpectedVersion.of(ifMatch), request.sector());
    }

    @PUT
    @Path("/divisions/{effectiveOn}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "putDivision",
            summary = "Enter the division from a day on 登记所在区划",
            description =
                    "Holds until the next entry; an entry of the same day is replaced. The division lies within the"
                            + " caller's reach; whoever is above both districts enters a move from one to another. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The employer as it stands now")
    @Problems("date-in-future")
    public EmployerView putDivision(
            @Parameter(description = "Id of the employer") @PathParam("id") UUID id,
            @Parameter(description = "First day 生效日期", example = "2024-01-01") @PathParam("effectiveOn")
                    LocalDate effectiveOn,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            PutDivision request) {
        return employers.locate(id, effectiveOn, ExpectedVersion.of(ifMatch), request.divisionCode());
    }

    @PUT
    @Path("/unions/{joinedOn}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "putUnion",
            summary = "Enter the union that it belongs to from a day on 登记所属工会",
            description = "For unions established already, and for leaving one (`leftOn`); an entry of the same day is"
                    + " replaced. One union at a time. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The employer as it stands now")
    @Problems({
        "date-in-future",
        "left-before-joining",
        "not-a-union",
        "union-not-active",
        "too-large-for-joint-union",
        "already-unionised"
    })
    public EmployerView putUnion(
            @Parameter(description = "Id of the employer") @PathParam("id") UUID id,
            @Parameter(description = "First day 生效日期", example = "2020-05-01") @PathParam("joinedOn")
                    LocalDate joinedOn,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            PutUnion request) {
        return employers.putUnion(id, joinedOn, ExpectedVersion.of(ifMatch), request);
    }
}
