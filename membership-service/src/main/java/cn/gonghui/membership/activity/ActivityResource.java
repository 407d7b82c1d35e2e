package cn.gonghui.membership.activity;

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

/** Activities over HTTP. */
@Path("/v1/activities")
@Tag(name = "Activities 文体活动", description = "Activities, registrations, walks, family days and contests")
@Idempotent
public class ActivityResource {

    private final ActivityService service;

    ActivityResource(ActivityService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "createActivity",
            summary = "Draft an activity 拟定活动",
            description = "As a draft that only the organiser sees. The same external reference with the same content "
                    + "answers the activity that is there already. Places for registrations are set with "
                    + "`PUT /v1/activities/{id}/places`.")
    @Problems({"edition-taken", "activity-reference-taken", "organization-closed"})
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    @AnswersExisting
    public RestResponse<ActivityView> create(CreateActivity request, @Context UriInfo address) {
        return service.create(request).answer(address);
    }

    @GET
    @SortedBy("startsAt")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listActivities",
            summary = "List activities 活动列表",
            description = "Published ones of the whole city, and the caller's own drafts; ordered by their beginning.")
    public Page<ActivityView> list(@BeanParam PageRequest page, @BeanParam ActivityFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getActivity",
            summary = "Read an activity 活动详情",
            description = "With its programme and links. Somebody else's draft does not exist.")
    public ActivityView get(UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editActivity",
            summary = "Edit an activity 变更活动信息",
            description = "JSON Merge Patch; once the activity has begun, over `links` only.")
    @Problems({"illegal-transition", "activity-has-begun", "registration-fixed"})
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditActivity.class)))
    public ActivityView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return service.edit(id, patch, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "publishActivity",
            summary = "Publish an activity 发布活动",
            description = "Everybody who signs in sees it from now on; the clock opens and closes its registration.")
    @Problems("illegal-transition")
    public ActivityView publish(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.publish(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/finish")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "finishActivity",
            summary = "Close an activity as finished 活动办结",
            description = "Its numbers stay as they are; from now on it counts in the figures.")
    @Problems("illegal-transition")
    public ActivityView finish(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.finish(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "cancelActivity",
            summary = "Cancel an activity 取消活动",
            description = "With the reason; its registrations are cancelled with it, and it never counts. Not once "
                    + "results of its contest are published.")
    @Problems({"illegal-transition", "results-published"})
    public ActivityView cancel(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CancelActivity request) {
        return service.cancel(id, request, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/{id}/figures")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getActivityFigures",
            summary = "An activity in figures 活动数据",
            description = "Participants, finishers, families and entries; live while it goes on.")
    public ActivityFigures figures(UUID id) {
        return service.figures(id);
    }
}
