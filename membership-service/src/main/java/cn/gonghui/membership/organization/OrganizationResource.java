package cn.gonghui.membership.organization;

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
import cn.gonghui.membership.dryrun.DryRuns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** {@code /v1/organizations}. */
@Path("/v1/organizations")
@Idempotent
@Tag(name = "Organisations 工会组织", description = "The tree of federations and unions, and their particulars")
class OrganizationResource {

    private final OrganizationService organizations;
    private final DryRuns dryRuns;

    OrganizationResource(OrganizationService organizations, DryRuns dryRuns) {
        this.organizations = organizations;
        this.dryRuns = dryRuns;
    }

    @GET
    @SortedBy("path")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "listOrganizations",
            summary = "List and search organisations 查询工会组织",
            description = "In the order of the tree, each before those below it, within the caller's scope.")
    @APIResponse(responseCode = "200", description = "A page of organisations")
    public Page<OrganizationView> list(
            @Parameter(description = "Part of the full or short name, Chinese included 名称片段", example = "昌平")
                    @QueryParam("name")
                    @Size(min = 1, max = 50)
                    String name,
            @Parameter(description = "Kind 组织类型") @QueryParam("kind") OrganizationKind kind,
            @Parameter(description = "Status 状态") @QueryParam("status") OrganizationStatus status,
            @Parameter(description = "Sector 单位性质; more than one: any of them. 两新 is NON_PUBLIC and NEW_SOCIAL")
                    @QueryParam("sector")
                    List<Sector> sectors,
            @Parameter(description = "This division and all within it 行政区划", example = "110114")
                    @QueryParam("divisionCode")
                    @KnownDivision
                    String divisionCode,
            @Parameter(description = "Directly below this organisation 上级工会") @QueryParam("parentId") UUID parentId,
            @Parameter(description = "Under the second leadership of this industry federation 双重领导")
                    @QueryParam("industryFederationId")
                    UUID industryFederationId,
            @BeanParam PageRequest page) {
        return organizations.list(
                new OrganizationFilter(name, kind, status, sectors, divisionCode, parentId, industryFederationId, null),
                page);
    }

    @POST
    @AnswersExisting
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(operationId = "createOrganization", summary = "Enter an organisation 新建工会组织", description = """
                    Under a parent within the caller's scope, if the table of kinds lets it stand there; the division of a \
                    district, street or town federation lies within that of the caller's. The root is entered by a federation-admin. With an `id` chosen by the caller the same request again answers 200 and the existing \
                    organisation.""")
    @APIResponse(
            responseCode = "201",
            description = "The new organisation",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganizationView.class)))
    @Problems({
        "kind-not-allowed-here",
        "parent-not-active",
        "not-an-industry-federation",
        "credit-code-taken",
        "establishment-date-wrong",
        "id-taken"
    })
    public RestResponse<OrganizationView> create(CreateOrganization request, @Context UriInfo uri) {
        return organizations.create(request).answer(uri);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "createOrganizations",
            summary = "Enter many organisations at once 批量新建工会组织",
            description = "Up to 1,000, in order; a parent may stand earlier in the list. Each has its own outcome.")
    @APIResponse(
            responseCode = "200",
            description = "An outcome for each item: 201 made, 200 existing already, else a problem")
    @Problems({
        "kind-not-allowed-here",
        "parent-not-active",
        "not-an-industry-federation",
        "credit-code-taken",
        "establishment-date-wrong",
        "id-taken"
    })
    public BatchResult<OrganizationView> createAll(
            CreateOrganizations request,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = DryRuns.DESCRIPTION) boolean dryRun) {
        return dryRun ? dryRuns.takeBack(() -> organizations.createAll(request)) : organizations.createAll(request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "getOrganization",
            summary = "Read an organisation 查看工会组织",
            description = "One within the caller's scope; any other answers 404.")
    @APIResponse(responseCode = "200", description = "The organisation")
    public OrganizationView find(@Parameter(description = "Id of the organisation") @PathParam("id") UUID id) {
        return organizations.find(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "editOrganization",
            summary = "Edit an organisation 修改工会组织",
            description =
                    "JSON Merge Patch: given fields replace, null removes. The division of a district, street or town federation"
                            + " stays within that of the caller's. Wants `If-Match`.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditOrganization.class)))
    @APIResponse(responseCode = "200", description = "The organisation as it stands now")
    @Problems({"not-an-industry-federation", "credit-code-taken", "establishment-date-wrong", "organization-ended"})
    public OrganizationView edit(
            @Parameter(description = "Id of the organisation") @PathParam("id") UUID id,
            @Parameter(description = "The version seen: its `ETag`", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            MergePatch patch) {
        return organizations.edit(id, ExpectedVersion.of(ifMatch), patch);
    }

    @GET
    @Path("/{id}/children")
    @SortedBy("path")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "listChildren",
            summary = "Organisations directly below 下级工会",
            description = "In the order of the tree.")
    @APIResponse(responseCode = "200", description = "A page of organisations")
    public Page<OrganizationView> children(
            @Parameter(description = "Id of the organisation above") @PathParam("id") UUID id,
            @BeanParam PageRequest page) {
        return organizations.children(id, page);
    }

    @GET
    @Path("/{id}/subtree")
    @SortedBy("path")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "listSubtree",
            summary = "The whole subtree 全部下级",
            description = "The organisation itself and all below it, each before those below it.")
    @APIResponse(responseCode = "200", description = "A page of organisations")
    public Page<OrganizationView> subtree(
            @Parameter(description = "Id of the topmost organisation") @PathParam("id") UUID id,
            @BeanParam PageRequest page) {
        return organizations.subtree(id, page);
    }

    @GET
    @Path("/{id}/lineage")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "getLineage",
            summary = "The line up to the root 上级链",
            description = "Names and kinds only, root first, the organisation itself last; also what lies above the"
                    + " caller's scope.")
    @APIResponse(responseCode = "200", description = "The line")
    public OrganizationLineage lineage(@Parameter(description = "Id of the organisation") @PathParam("id") UUID id) {
        return organizations.lineage(id);
    }
}
