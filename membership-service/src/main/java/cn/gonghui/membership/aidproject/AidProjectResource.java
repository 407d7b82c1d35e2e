package cn.gonghui.membership.aidproject;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Aid projects over HTTP. */
@Path("/v1/aid-projects")
@Tag(name = "Aid projects 帮扶项目", description = "What is done under a care station")
@Idempotent
public class AidProjectResource {

    private final AidProjectService service;

    AidProjectResource(AidProjectService service) {
        this.service = service;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AidProjectView.class)))
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "planAidProject",
            summary = "Plan an aid project 计划帮扶项目",
            description =
                    "Under a station of the caller's unions that is not closed. The same external reference with the same content answers the project that is there already.")
    @Problems({"aid-project-reference-taken", "care-station-closed"})
    @AnswersExisting
    public RestResponse<AidProjectView> plan(PlanAidProject request, @Context UriInfo address) {
        return service.plan(request).answer(address);
    }

    @GET
    @SortedBy({"stationId", "startsOn"})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listAidProjects",
            summary = "List aid projects 帮扶项目列表",
            description =
                    "Projects of stations that the caller's unions run, and those with volunteers of theirs. Ordered by station and id; `sort=startsOn` with one station only.")
    public Page<AidProjectView> list(@BeanParam PageRequest page, @BeanParam AidProjectFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getAidProject",
            summary = "Read an aid project 帮扶项目详情",
            description = "A project of a station that one of the caller's unions runs, or with volunteers of one.")
    public AidProjectView get(UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditAidProject.class)))
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editAidProject",
            summary = "Edit an aid project 变更项目信息",
            description = "JSON Merge Patch over title, startsOn and endsOn, until it is over.")
    @Problems({"illegal-transition", "before-aid-project"})
    public AidProjectView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return service.edit(id, patch, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "startAidProject",
            summary = "Start an aid project 项目启动",
            description = "While its station is open. What is done is recorded from now on.")
    @Problems({"illegal-transition", "care-station-not-open"})
    public AidProjectView start(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.start(id, ExpectedVersion.of(ifMatch));
    }

    @PUT
    @Path("/{id}/people-helped/{year}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "countPeopleHelped",
            summary = "Count the people helped in a year 登记受助人数",
            description =
                    "By group, never who they are: no operation takes a name. Takes the place of the year's counts before; while the project is under way.")
    @Problems({"aid-project-not-under-way", "before-aid-project", "care-day-in-future"})
    public AidProjectView countHelped(
            UUID id,
            @Parameter(description = "Year 年度, 2000 to 2100", example = "2024") @Min(2000) @Max(2100) @PathParam("year")
                    int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            CountHelped request) {
        return service.countHelped(id, year, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/complete")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "completeAidProject",
            summary = "Complete an aid project 项目完成",
            description = "Nothing is recorded any more; what was done stays counted.")
    @Problems("illegal-transition")
    public AidProjectView complete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.complete(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "cancelAidProject",
            summary = "Cancel an aid project 取消项目",
            description = "With the reason; what was done before stays counted.")
    @Problems("illegal-transition")
    public AidProjectView cancel(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CancelAidProject request) {
        return service.cancel(id, request, ExpectedVersion.of(ifMatch));
    }
}
