package cn.gonghui.membership.member;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.limit.RateLimited;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.membership.dryrun.DryRuns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** Members over HTTP. */
@Path("/v1/members")
@Tag(name = "Members 会员", description = "Members of the unions")
@Idempotent
public class MemberResource {

    private final MemberService service;
    private final MemberDirectory directory;
    private final DryRuns dryRuns;

    MemberResource(MemberService service, MemberDirectory directory, DryRuns dryRuns) {
        this.service = service;
        this.directory = directory;
        this.dryRuns = dryRuns;
    }

    @POST
    @AnswersExisting
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "createMember",
            summary = "Enter a person as a member 登记会员",
            description = "One current membership a person, city-wide. The same id with the same content answers the "
                    + "member that is there already.")
    @Problems({"already-a-member", "too-young", "organization-without-members", "organization-closed", "id-taken"})
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MemberView.class)))
    public RestResponse<MemberView> create(CreateMember request, @Context UriInfo address) {
        return service.create(request).answer(address);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "createMembers",
            summary = "Enter up to 1,000 persons as members 批量登记会员",
            description = "Each person has an outcome of its own, in order; those refused do not hold back the others.")
    public BatchResult<MemberView> createMany(
            CreateMembers request,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = DryRuns.DESCRIPTION) boolean dryRun) {
        return dryRun ? dryRuns.takeBack(() -> service.create(request)) : service.create(request);
    }

    @GET
    @SortedBy({"organizationId", "joinedOn"})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @RateLimited(value = "member-search", parameter = "name")
    @Operation(
            operationId = "listMembers",
            summary = "List members 会员列表",
            description = "Members of the caller's organisations. Ordered by organisation and id; `sort=joinedOn` "
                    + "inside one organisation only.")
    @Problems("not-found")
    public Page<MemberView> list(@BeanParam PageRequest page, @BeanParam MemberFilter filter) {
        return directory.list(page, filter);
    }

    @POST
    @Path("/search")
    @ReadOnlyPost
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @RateLimited("member-search")
    @Operation(
            operationId = "searchMembers",
            summary = "Find members by phone or document 按电话或证件查询会员",
            description = "Within the caller's organisations; both given must both match. The numbers stand in the "
                    + "body, never in an address.")
    public SearchedMembers search(SearchMembers request) {
        return directory.search(request);
    }

    @POST
    @Path("/lookup")
    @ReadOnlyPost
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "lookUpMembers",
            summary = "Look up members by id or card number 批量核对会员",
            description = "For the other services of the suite: union, standing, form of employment and name of up to "
                    + "1,000 ids and 1,000 card numbers, city-wide; unknown ones are named.")
    public FoundMembers lookUp(LookUpMembers request) {
        return directory.lookUp(request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE, Roles.MEMBER})
    @Operation(
            operationId = "getMember",
            summary = "Read a member 会员详情",
            description = "A member of the caller's organisations, or the caller himself.")
    public MemberView get(UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editMember",
            summary = "Edit a member 变更会员信息",
            description = "JSON Merge Patch over name, phone, gender, employmentForm and jobTitle. The document stays.")
    @Problems("illegal-transition")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditMember.class)))
    public MemberView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return service.edit(id, patch, ExpectedVersion.of(ifMatch));
    }
}
