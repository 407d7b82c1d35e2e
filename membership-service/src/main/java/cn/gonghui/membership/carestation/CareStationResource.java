package cn.gonghui.membership.carestation;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.AnswersExisting;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Care stations over HTTP. */
@Path("/v1/care-stations")
@Tag(name = "Care stations 爱心驿站", description = "Long-term fixed-point help with a partner institution")
@Idempotent
public class CareStationResource {

    private final CareStationService service;

    CareStationResource(CareStationService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "registerCareStation",
            summary = "Register a care station 登记爱心驿站",
            description =
                    "As planned, with its partner, agreement and place. The same external reference with the same "
                            + "content answers the station that is there already.")
    @Problems({"care-station-reference-taken", "organization-closed"})
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CareStationView.class)))
    @AnswersExisting
    public RestResponse<CareStationView> register(RegisterCareStation request, @Context UriInfo address) {
        return service.register(request).answer(address);
    }

    @GET
    @SortedBy({"organizationId", "createdAt"})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listCareStations",
            summary = "List care stations 爱心驿站列表",
            description = "Stations that the caller's unions run or send volunteers to. Ordered by union and id; "
                    + "`sort=createdAt` with one union only.")
    public Page<CareStationView> list(@BeanParam PageRequest page, @BeanParam CareStationFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getCareStation",
            summary = "Read a care station 爱心驿站详情",
            description = "A station that one of the caller's unions runs or sends volunteers to.")
    public CareStationView get(UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editCareStation",
            summary = "Edit a care station 变更驿站信息",
            description = "JSON Merge Patch over name, partner, agreement, place and divisionCode, until it is closed.")
    @Problems("illegal-transition")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditCareStation.class)))
    public CareStationView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return service.edit(id, patch, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/open")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "openCareStation",
            summary = "Open a care station 驿站揭牌",
            description = "Projects may start from now on. Refused where the agreement has run out by that day.")
    @Problems({"illegal-transition", "care-day-in-future", "agreement-over"})
    public CareStationView open(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OpenCareStation request) {
        return service.open(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/suspend")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "suspendCareStation",
            summary = "Suspend a care station 暂停驿站",
            description = "With the reason. No project starts; what is under way goes on.")
    @Problems("illegal-transition")
    public CareStationView suspend(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, StationReason request) {
        return service.suspend(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "resumeCareStation",
            summary = "Resume a care station 恢复驿站",
            description = "Refused where the agreement has run out.")
    @Problems({"illegal-transition", "agreement-over"})
    public CareStationView resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.resume(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "closeCareStation",
            summary = "Close a care station 关闭驿站",
            description = "For good, with the reason, when none of its projects is planned or under way.")
    @Problems({"illegal-transition", "aid-projects-going-on"})
    public CareStationView close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, StationReason request) {
        return service.close(id, request, ExpectedVersion.of(ifMatch));
    }
}
