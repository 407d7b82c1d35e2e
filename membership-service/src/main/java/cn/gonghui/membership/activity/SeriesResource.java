package cn.gonghui.membership.activity;

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

/** Series of activities over HTTP. */
@Path("/v1/activity-series")
@Tag(name = "Activities 文体活动")
@Idempotent
public class SeriesResource {

    private final SeriesService service;

    SeriesResource(SeriesService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "createActivitySeries",
            summary = "Begin a series 设立活动系列",
            description = "Its activities are numbered editions.")
    @Problems({"series-name-taken", "organization-closed"})
    @APIResponse(
            responseCode = "201",
            description = "What was made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.class)))
    public RestResponse<SeriesView> create(CreateSeries request, @Context UriInfo address) {
        var series = service.create(request);
        return Answers.created(address, series.id(), series);
    }

    @GET
    @SortedBy("organizationId")
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
            operationId = "listActivitySeries",
            summary = "List series 活动系列列表",
            description = "Of the whole city, ordered by organisation; the editions of one are listed with "
                    + "`GET /v1/activities?seriesId=`.")
    public Page<SeriesView> list(
            @BeanParam PageRequest page,
            @QueryParam("organizationId")
                    @Parameter(
                            description = "Only of this organisation 主办工会",
                            example = "018f0000-0001-7000-8000-000000000032")
                    UUID organizationId) {
        return service.list(page, organizationId);
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
            operationId = "getActivitySeries",
            summary = "Read a series 活动系列详情",
            description = "Everybody who signs in sees it.")
    public SeriesView get(UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editActivitySeries",
            summary = "Edit a series 变更活动系列",
            description = "JSON Merge Patch over name and description.")
    @Problems("series-name-taken")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditSeries.class)))
    public SeriesView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return service.edit(id, patch, ExpectedVersion.of(ifMatch));
    }
}
