package cn.gonghui.membership.establishment;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of an establishment: {@code /v1/union-establishments/{id}/apply} and the like. */
@Path("/v1/union-establishments/{id}")
@Idempotent
@Tag(name = "Union establishments 建会", description = "Establishing a union in an employer, step by step")
class EstablishmentStepResource {

    private final EstablishmentService establishments;

    EstablishmentStepResource(EstablishmentService establishments) {
        this.establishments = establishments;
    }

    @POST
    @Path("/apply")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "applyForEstablishment",
            summary = "Apply for the establishment 申请筹建",
            description = "From DRAFT or RETURNED to APPLIED. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems({"illegal-transition", "employer-has-union"})
    public EstablishmentView apply(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return establishments.apply(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "returnEstablishment",
            summary = "Return the application 退回",
            description = "From APPLIED to RETURNED, by an officer of the superior union or above. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems("illegal-transition")
    public EstablishmentView giveBack(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            GiveReason request) {
        return establishments.giveBack(id, ExpectedVersion.of(ifMatch), request.reason());
    }

    @POST
    @Path("/refuse")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "refuseEstablishment",
            summary = "Refuse the application 不予批准",
            description = "From APPLIED to REFUSED, by an officer of the superior union or above. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems("illegal-transition")
    public EstablishmentView refuse(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            GiveReason request) {
        return establishments.refuse(id, ExpectedVersion.of(ifMatch), request.reason());
    }

    @POST
    @Path("/approve")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "approveEstablishment",
            summary = "Approve the application 批准筹建",
            description =
                    "From APPLIED to PREPARING, by an officer of the superior union or above; the union comes on record as in preparation. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems({"illegal-transition", "employer-has-union", "kind-not-allowed-here", "parent-not-active"})
    public EstablishmentView approve(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return establishments.approve(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/elect")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "electCommittee",
            summary = "Enter the election 登记会员大会选举",
            description = "From PREPARING to ELECTED. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems({"illegal-transition", "committee-needs-one-chair", "establishment-dates-out-of-order"})
    public EstablishmentView elect(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            ElectCommittee request) {
        return establishments.elect(id, ExpectedVersion.of(ifMatch), request);
    }

    @POST
    @Path("/establish")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "confirmEstablishment",
            summary = "Confirm the establishment 批复",
            description =
                    "From ELECTED to ESTABLISHED, by an officer of the superior union or above: the union becomes active and the employer's own, and `organization.established` tells of it. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems({"illegal-transition", "establishment-dates-out-of-order", "already-unionised"})
    public EstablishmentView establish(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            ConfirmEstablishment request) {
        return establishments.establish(id, ExpectedVersion.of(ifMatch), request);
    }

    @POST
    @Path("/abandon")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(operationId = "abandonEstablishment", summary = "Abandon the establishment 终止建会", description = """
                    From DRAFT, APPLIED or RETURNED, for one entered by mistake or withdrawn; from PREPARING or ELECTED, for one \
                    that came to nothing: the union in preparation is then dissolved with it, and `organization.dissolved` tells \
                    of that. To ABANDONED, by an officer of the superior union or above; the employer may start another. \
                    Wants `If-Match`.""")
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems({"illegal-transition", "organization-in-use"})
    public EstablishmentView abandon(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            GiveReason request) {
        return establishments.abandon(id, ExpectedVersion.of(ifMatch), request.reason());
    }
}
