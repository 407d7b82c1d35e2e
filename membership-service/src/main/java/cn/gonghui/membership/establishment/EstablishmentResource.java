package cn.gonghui.membership.establishment;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/union-establishments}; the steps are in {@link EstablishmentStepResource}. */
@Path("/v1/union-establishments")
@Idempotent
@Tag(name = "Union establishments 建会", description = "Establishing a union in an employer, step by step")
class EstablishmentResource {

    private final EstablishmentService establishments;

    EstablishmentResource(EstablishmentService establishments) {
        this.establishments = establishments;
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listEstablishments",
            summary = "List establishments 查询建会申请",
            description = "Those that are a matter of a superior union within the caller's scope; oldest first.")
    @APIResponse(responseCode = "200", description = "A page of establishments")
    public Page<EstablishmentView> list(
            @Parameter(description = "Status 状态") @QueryParam("status") EstablishmentStatus status,
            @Parameter(description = "Of this employer 用人单位") @QueryParam("employerId") UUID employerId,
            @Parameter(description = "With this superior union 上级工会") @QueryParam("superiorId") UUID superiorId,
            @BeanParam PageRequest page) {
        return establishments.list(new EstablishmentFilter(status, employerId, superiorId), page);
    }

    @POST
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "draftEstablishment",
            summary = "Draft an application 起草筹建申请",
            description = "For an employer that belongs to no union and has no other establishment under way.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EstablishmentView.class)))
    @Problems({"employer-has-union", "establishment-under-way", "superior-not-suitable"})
    public RestResponse<EstablishmentView> draft(DraftEstablishment request, @Context UriInfo uri) {
        var view = establishments.draft(request);
        return Answers.created(uri, view.id(), view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getEstablishment",
            summary = "Read an establishment 查看建会申请",
            description = "With the steps that the caller may take now.")
    @APIResponse(responseCode = "200", description = "The establishment")
    public EstablishmentView find(@Parameter(description = "Id of the establishment") @PathParam("id") UUID id) {
        return establishments.find(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "editEstablishment",
            summary = "Edit the application 修改筹建申请",
            description = "While it is a draft or returned, as a JSON Merge Patch. Wants `If-Match`.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditEstablishment.class)))
    @APIResponse(responseCode = "200", description = "The establishment as it stands now")
    @Problems({"illegal-transition", "superior-not-suitable"})
    public EstablishmentView edit(
            @Parameter(description = "Id of the establishment") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            MergePatch patch) {
        return establishments.edit(id, ExpectedVersion.of(ifMatch), patch);
    }
}
