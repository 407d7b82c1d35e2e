package cn.gonghui.membership.application;

import cn.gonghui.kit.access.PartnerScope;
import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.limit.RateLimited;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.membership.dryrun.DryRuns;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications to join over HTTP, for officers and partners. */
@Path("/v1/applications")
@Tag(name = "Applications 入会申请", description = "Applications to join a union")
@Idempotent
public class ApplicationResource {

    private final ApplicationSubmission submission;
    private final ApplicationService service;
    private final DryRuns dryRuns;

    ApplicationResource(ApplicationSubmission submission, ApplicationService service, DryRuns dryRuns) {
        this.submission = submission;
        this.service = service;
        this.dryRuns = dryRuns;
    }

    @POST
    @AnswersExisting
    @PermitAll
    @PartnerScope("applications")
    @RateLimited(
            value = "application",
            exempt = {Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.PARTNER})
    @Operation(
            operationId = "submitApplication",
            summary = "Apply to join 提交入会申请",
            description = "By the applicant without a token, by an officer at a desk, or by a partner. Conditions: at "
                    + "least 16 years old, employment stated, no current membership (told to officers only; checked "
                    + "again on acceptance). One application of a person is open with a union at a time: an officer is told "
                    + "so (`application-waiting`), anybody else gets `application-not-taken` and is asked to follow up the one "
                    + "he may have handed in. Tied to a meeting only while it is open.")
    @Problems({
        "conditions-not-met",
        "application-waiting",
        "application-not-taken",
        "application-reference-taken",
        "organization-without-members",
        "organization-closed",
        "meeting-not-open"
    })
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubmittedApplication.class)))
    public RestResponse<SubmittedApplication> submit(SubmitApplication request, @Context UriInfo address) {
        return submission.submit(request).answer(address);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.PARTNER})
    @PartnerScope("applications")
    @Operation(
            operationId = "submitApplications",
            summary = "Hand in up to 1,000 applications 批量提交入会申请",
            description = "Each application has an outcome of its own, in order; those refused do not hold back the "
                    + "others.")
    public BatchResult<SubmittedApplication> submitMany(SubmitApplications request) {
        return submission.submit(request);
    }

    @GET
    @SortedBy({"organizationId", "submittedOn", "waitingSince"})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listApplications",
            summary = "List applications 入会申请列表",
            description = "Applications to the caller's organisations. Ordered by organisation and id; "
                    + "`sort=submittedOn` and `sort=waitingSince` inside one organisation only. `overdue=true`: those that wait for "
                    + "a decision for more than `suite.applications.days-to-decide` (15) days since they were handed in, or "
                    + "handed in again.")
    @Problems("not-found")
    public Page<ApplicationView> list(@BeanParam PageRequest page, @BeanParam ApplicationFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getApplication",
            summary = "Read an application 入会申请详情",
            description = "An application to one of the caller's organisations.")
    public ApplicationView get(UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/conditions")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "checkApplicationConditions",
            summary = "Check the conditions for joining 核对入会条件",
            description = "Each condition by name, and whether the applicant meets it today.")
    @Problems("already-erased")
    public ApplicationConditions conditions(UUID id) {
        return service.conditions(id);
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "acceptApplication",
            summary = "Accept an application 批准入会",
            description = "Makes the applicant a member, with a card where he wants one. The conditions are checked "
                    + "again; each unmet one is named in `errors`.")
    @Problems({"illegal-transition", "conditions-not-met", "organization-closed"})
    public ApplicationView accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.accept(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/batch-accept")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "acceptApplications",
            summary = "Accept up to 1,000 applications 批量批准入会",
            description = "Each application has an outcome of its own, in order. None is accepted twice, whoever else "
                    + "accepts at the same time.")
    public BatchResult<ApplicationView> acceptMany(
            AcceptApplications request,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = DryRuns.DESCRIPTION) boolean dryRun) {
        return dryRun ? dryRuns.takeBack(() -> service.accept(request)) : service.accept(request);
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "rejectApplication",
            summary = "Reject an application 不予批准",
            description = "For good; the applicant reads the reason.")
    @Problems("illegal-transition")
    public ApplicationView reject(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DecideApplication decision) {
        return service.reject(id, decision, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "returnApplication",
            summary = "Return an application 退回补正",
            description = "The applicant reads the reason, mends the application and hands it in again.")
    @Problems("illegal-transition")
    public ApplicationView giveBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DecideApplication decision) {
        return service.giveBack(id, decision, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw an application 撤回申请",
            description = "By an officer on the applicant's word.")
    @Problems("illegal-transition")
    public ApplicationView withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch));
    }
}
