package cn.gonghui.membership.employer;

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
import cn.gonghui.membership.division.KnownDivision;
import cn.gonghui.membership.organization.Sector;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/employers}: the record; what is dated changes through {@link EmployerHistoryResource}. */
@Path("/v1/employers")
@Idempotent
@Tag(name = "Employers 用人单位", description = "Employers with their dated histories, and the unions that they belong to")
class EmployerResource {

    private final EmployerService employers;
    private final EmployerRegistration registration;

    EmployerResource(EmployerService employers, EmployerRegistration registration) {
        this.employers = employers;
        this.registration = registration;
    }

    @GET
    @SortedBy("divisionCode")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "listEmployers",
            summary = "List and search employers 查询用人单位",
            description =
                    "As they stand now, in the order of their divisions. A federation of a territory sees those of its"
                            + " division, other organisations those that belong to a union of theirs.")
    @APIResponse(responseCode = "200", description = "A page of employers")
    public Page<EmployerView> list(
            @Parameter(description = "Part of the name, Chinese included 名称片段", example = "物流")
                    @QueryParam("name")
                    @Size(min = 1, max = 50)
                    String name,
            @Parameter(description = "Unified social credit code 统一社会信用代码", example = "91350100M000100Y43")
                    @QueryParam("uscc")
                    String uscc,
            @Parameter(description = "This division and all within it 行政区划", example = "110114")
                    @QueryParam("divisionCode")
                    @KnownDivision
                    String divisionCode,
            @Parameter(description = "Sector 单位性质; more than one: any of them") @QueryParam("sector")
                    List<Sector> sectors,
            @Parameter(description = "At least so many workers 职工人数下限", example = "100")
                    @QueryParam("minHeadcount")
                    @Min(0)
                    Integer minHeadcount,
            @Parameter(description = "Belonging to this union 所属工会") @QueryParam("unionId") UUID unionId,
            @Parameter(description = "Belonging to a union, or to none 是否已建会") @QueryParam("unionised")
                    Boolean unionised,
            @BeanParam PageRequest page) {
        return employers.list(
                new EmployerFilter(name, uscc, divisionCode, sectors, minHeadcount, unionId, unionised), page);
    }

    @POST
    @AnswersExisting
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(operationId = "registerEmployer", summary = "Put an employer on record 登记用人单位", description = """
                    As it stands, or stood, from `effectiveOn` on; other days are entered with `PUT`. One that belongs to an \
                    established union already names it with `union`. With an `id` chosen by the caller the same request again \
                    answers 200 and the existing employer.""")
    @APIResponse(
            responseCode = "201",
            description = "The new employer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EmployerView.class)))
    @Problems({
        "employer-known",
        "date-in-future",
        "not-a-union",
        "union-not-active",
        "too-large-for-joint-union",
        "id-taken"
    })
    public RestResponse<EmployerView> register(CreateEmployer request, @Context UriInfo uri) {
        return registration.register(request).answer(uri);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "registerEmployers",
            summary = "Put many employers on record at once 批量登记用人单位",
            description = "Up to 1,000. Each has its own outcome.")
    @APIResponse(
            responseCode = "200",
            description = "An outcome for each item: 201 registered, 200 on record already, else a problem")
    @Problems({
        "employer-known",
        "date-in-future",
        "not-a-union",
        "union-not-active",
        "too-large-for-joint-union",
        "id-taken"
    })
    public BatchResult<EmployerView> registerAll(CreateEmployers request) {
        return registration.registerAll(request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(operationId = "getEmployer", summary = "Read an employer 查看用人单位", description = "As it stands now.")
    @APIResponse(responseCode = "200", description = "The employer")
    public EmployerView find(@Parameter(description = "Id of the employer") @PathParam("id") UUID id) {
        return employers.find(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "editEmployer",
            summary = "Edit an employer 修改用人单位",
            description =
                    "Name and contact, as a JSON Merge Patch; what is dated changes with `PUT`. Wants `If-Match`.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditEmployer.class)))
    @APIResponse(responseCode = "200", description = "The employer as it stands now")
    public EmployerView edit(
            @Parameter(description = "Id of the employer") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            MergePatch patch) {
        return employers.edit(id, ExpectedVersion.of(ifMatch), patch);
    }

    @POST
    @Path("/{id}/join-union")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "joinUnion",
            summary = "Join a joint union 加入联合基层工会",
            description = "For an employer below 25 workers that belongs to no union. Wants `If-Match`.")
    @APIResponse(responseCode = "200", description = "The employer as it stands now")
    @Problems({
        "not-a-joint-union",
        "union-not-active",
        "too-large-for-joint-union",
        "already-unionised",
        "date-in-future"
    })
    public EmployerView joinUnion(
            @Parameter(description = "Id of the employer") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JoinUnion request) {
        return employers.joinJointUnion(id, ExpectedVersion.of(ifMatch), request);
    }
}
