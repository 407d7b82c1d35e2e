package cn.gonghui.innovation.proposal;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/proposals")
@Idempotent
@Tag(name = "Proposals 项目申报", description = "Proposals of joint projects")
public class ProposalResource {

    private final ProposalService proposals;
    private final ProposalReferences references;
    private final IdempotentAnswers answers;
    private final MergePatcher patcher;

    ProposalResource(
            ProposalService proposals, ProposalReferences references, IdempotentAnswers answers, MergePatcher patcher) {
        this.proposals = proposals;
        this.references = references;
        this.answers = answers;
        this.patcher = patcher;
    }

    @POST
    @AnswersExisting
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "draftProposal",
            summary = "Draft a proposal 起草申报",
            description =
                    "By an officer of the lead, from the call's publication until it closes. Those who take part and"
                            + " the applicants see and edit it; nobody else until it is submitted.")
    @Problems({"call-not-open", "proposal-title-taken", "external-reference-taken", "studio-of-another", "id-taken"})
    public RestResponse<ProposalView> draft(DraftProposal request, @Context UriInfo uri) {
        return answers.once(
                () -> references.check("/content", request.content()),
                _ -> proposals.draft(request).answer(uri));
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.MEMBER, Roles.AUDITOR})
    @Operation(
            operationId = "listProposals",
            summary = "List proposals 查询申报",
            description =
                    "Those that an organisation in the caller's scope takes part in, and the submitted ones of calls"
                            + " that it runs or pays for; a member's own.")
    public Page<ProposalView> list(@BeanParam ProposalFilter filter, @BeanParam PageRequest page) {
        return proposals.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.MEMBER, Roles.AUDITOR})
    @Operation(
            operationId = "getProposal",
            summary = "Read a proposal 查看申报",
            description = "404 where it is unknown or not the caller's to see.")
    public ProposalView find(
            @Parameter(description = "Id of the proposal 申报项目", example = "01900000-0000-7000-8000-000000000901")
                    @PathParam("id")
                    UUID id) {
        return proposals.find(id);
    }

    @GET
    @Path("/{id}/eligibility")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.MEMBER, Roles.AUDITOR})
    @Operation(
            operationId = "checkEligibility",
            summary = "Check a proposal before submitting 条件审查",
            description = "Everything that keeps it from being submitted, or would make it ineligible, with reasons.")
    public EligibilityView eligibility(
            @Parameter(description = "Id of the proposal 申报项目", example = "01900000-0000-7000-8000-000000000901")
                    @PathParam("id")
                    UUID id) {
        return proposals.eligibility(id);
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.MEMBER, Roles.AUDITOR})
    @Operation(
            operationId = "listProposalVersions",
            summary = "List what was submitted 提交版本",
            description = "Each submission as it was, in order; nothing changes it. On one page.")
    public Page<ProposalVersionView> versions(
            @Parameter(description = "Id of the proposal 申报项目", example = "01900000-0000-7000-8000-000000000901")
                    @PathParam("id")
                    UUID id) {
        return new Page<>(proposals.versions(id), null, null);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.MEMBER})
    @Operation(
            operationId = "editProposal",
            summary = "Edit a proposal 修改申报",
            description = "JSON Merge Patch by applicants and officers of those who take part, while it is a draft or"
                    + " withdrawn. Consents given before do not hold for the new edition.")
    @Problems({"illegal-transition", "call-not-open", "proposal-title-taken", "studio-of-another"})
    public ProposalView edit(
            @Parameter(description = "Id of the proposal 申报项目", example = "01900000-0000-7000-8000-000000000901")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = EditProposal.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "edit",
                                                            value = "{\"summary\":\"以图像识别实现车底部件自动巡检。\"}")))
                    MergePatch patch) {
        var expected = ExpectedVersion.of(ifMatch);
        var content = patcher.apply(patch, proposals.content(id));
        references.check("", content);
        return proposals.edit(id, content, expected);
    }

    @POST
    @Path("/{id}/consent")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "consentToProposal",
            summary = "Consent as a partner 合作单位同意",
            description = "By an officer of the partner itself, to the proposal as `If-Match` names it.")
    @Problems({"illegal-transition", "not-a-partner", "call-not-open"})
    public ProposalView consent(
            @Parameter(description = "Id of the proposal 申报项目", example = "01900000-0000-7000-8000-000000000901")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return proposals.consent(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "submitProposal",
            summary = "Submit a proposal 提交申报",
            description = "By an officer of the lead, while the call is open; from the closing moment on nothing is"
                    + " accepted. Makes a version that nothing changes.")
    @Problems({"illegal-transition", "proposal-incomplete", "call-not-open"})
    public ProposalView submit(
            @Parameter(description = "Id of the proposal 申报项目", example = "01900000-0000-7000-8000-000000000901")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return proposals.submit(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "withdrawProposal",
            summary = "Withdraw a proposal 撤回申报",
            description =
                    "By an officer of the lead, until the review begins. It may be edited and submitted again while"
                            + " the call is open.")
    @Problems({"illegal-transition", "withdrawal-too-late"})
    public ProposalView withdraw(
            @Parameter(description = "Id of the proposal 申报项目", example = "01900000-0000-7000-8000-000000000901")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return proposals.withdraw(id, ExpectedVersion.of(ifMatch));
    }
}
