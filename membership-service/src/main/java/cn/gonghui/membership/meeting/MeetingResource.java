package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
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

/** Meetings over HTTP. */
@Path("/v1/meetings")
@Tag(name = "Meetings 双沟通会", description = "Meetings with workers and with enterprises")
@Idempotent
public class MeetingResource {

    private final MeetingPlanning planning;
    private final MeetingService service;

    MeetingResource(MeetingPlanning planning, MeetingService service) {
        this.planning = planning;
        this.service = service;
    }

    @POST
    @AnswersExisting
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting 计划双沟通会",
            description = "With one main venue and any number of sub-venues. The same external reference with the same "
                    + "content answers the meeting that is there already.")
    @Problems({"meeting-reference-taken", "organization-closed"})
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public RestResponse<MeetingView> plan(PlanMeeting request, @Context UriInfo address) {
        return planning.plan(request).answer(address);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "planMeetings",
            summary = "Plan up to 1,000 meetings 批量计划双沟通会",
            description =
                    "Each meeting has an outcome of its own, in order; those refused do not hold back the others.")
    @Problems({"meeting-reference-taken", "organization-closed"})
    public BatchResult<MeetingView> planMany(PlanMeetings request) {
        return planning.plan(request);
    }

    @GET
    @SortedBy({"hostId", "startsAt"})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listMeetings",
            summary = "List meetings 双沟通会列表",
            description =
                    "Meetings that the caller's organisations host; with `venueOrganizationId` those of which one of them "
                            + "has a venue. Ordered by host and id; `sort=startsAt` with one host or one such organisation only.")
    @Problems("not-found")
    public Page<MeetingView> list(@BeanParam PageRequest page, @BeanParam MeetingFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getMeeting",
            summary = "Read a meeting 双沟通会详情",
            description = "A meeting that one of the caller's organisations hosts or has a venue of.")
    public MeetingView get(UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editMeeting",
            summary = "Edit a meeting 变更会议信息",
            description = "JSON Merge Patch over title, startsAt, endsAt, mode and streamAddress, until it is held.")
    @Problems("illegal-transition")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditMeeting.class)))
    public MeetingView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return service.edit(id, patch, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/open")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "openMeeting",
            summary = "Open a meeting 开始会议",
            description = "Applications and check-ins are taken from now on.")
    @Problems("illegal-transition")
    public MeetingView open(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.open(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/hold")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "holdMeeting",
            summary = "Close a meeting as held 会议办结",
            description = "No more applications and check-ins; from now on the meeting counts in the figures.")
    @Problems("illegal-transition")
    public MeetingView hold(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.hold(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting 取消会议",
            description = "With the reason; it never counts.")
    @Problems("illegal-transition")
    public MeetingView cancel(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CancelMeeting request) {
        return service.cancel(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/batch-open")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "openMeetings",
            summary = "Open up to 1,000 meetings 批量开始会议",
            description = "Each meeting has an outcome of its own, in order.")
    public BatchResult<MeetingView> openMany(ChangeMeetings request) {
        return service.open(request);
    }

    @POST
    @Path("/batch-hold")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "holdMeetings",
            summary = "Close up to 1,000 meetings as held 批量会议办结",
            description = "Each meeting has an outcome of its own, in order.")
    public BatchResult<MeetingView> holdMany(ChangeMeetings request) {
        return service.hold(request);
    }
}
