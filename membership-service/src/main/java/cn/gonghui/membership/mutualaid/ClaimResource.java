package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims over HTTP. */
@Path("/v1/mutual-aid/claims")
@Tag(name = "Mutual aid 互助保障")
@Idempotent
public class ClaimResource {

    private final ClaimService service;

    ClaimResource(ClaimService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "submitClaim",
            summary = "Submit a claim 提交给付申请",
            description =
                    "By oneself or an officer of one's union, for what happened while covered. An event of a person, "
                            + "told by its record number in whatever plan, has one claim that was neither refused "
                            + "nor withdrawn.")
    @Problems({"not-covered", "event-not-covered", "event-claimed", "consent-withdrawn"})
    @APIResponse(
            responseCode = "201",
            description = "What was made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public RestResponse<ClaimView> submit(SubmitClaim request, @Context UriInfo address) {
        var claim = service.submit(request);
        return Answers.created(address, claim.id(), claim);
    }

    @GET
    @SortedBy("organizationId")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listClaims",
            summary = "List claims 给付申请列表",
            description = "Of the caller's unions and plans; a member his own. Without what happened.")
    public Page<ClaimView> list(@BeanParam PageRequest page, @BeanParam ClaimFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getClaim",
            summary = "Read a claim 给付申请详情",
            description = "What happened is shown to the member and to the plan's organiser only.")
    public ClaimView get(UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/calculation")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "calculateClaim",
            summary = "Calculate a claim 给付计算",
            description = "What approving it now would come to, and which limit decides.")
    public CalculationView calculation(UUID id) {
        return service.calculation(id);
    }

    @POST
    @Path("/{id}/start-review")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "startClaimReview",
            summary = "Begin the review 开始审核",
            description = "By the plan's organiser; nobody reviews his own claim.")
    @Problems({"illegal-transition", "own-claim"})
    public ClaimView startReview(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.startReview(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "returnClaim",
            summary = "Return a claim 退回补正",
            description = "To be mended, with the reason.")
    @Problems({"illegal-transition", "own-claim"})
    public ClaimView giveBack(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReasonForClaim request) {
        return service.giveBack(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/resubmit")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "resubmitClaim",
            summary = "Submit a claim again 重新提交",
            description = "What was returned, mended.")
    @Problems("illegal-transition")
    public ClaimView resubmit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ResubmitClaim request) {
        return service.resubmit(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "withdrawClaim",
            summary = "Withdraw a claim 撤回给付申请",
            description =
                    "By oneself or an officer of one's union, before it is approved; the event may be claimed anew.")
    @Problems("illegal-transition")
    public ClaimView withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "refuseClaim",
            summary = "Refuse a claim 不予给付",
            description = "In review, or returned and not mended, with the reason; the event may be claimed anew.")
    @Problems({"illegal-transition", "own-claim"})
    public ClaimView refuse(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReasonForClaim request) {
        return service.refuse(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "approveClaim",
            summary = "Approve a claim 批准给付",
            description = "For the least of the rate's share and what each limit leaves, which the answer explains. "
                    + "Claims under one limit are approved one after the other. What an exit told meanwhile does not "
                    + "cover is not approved.")
    @Problems({"illegal-transition", "own-claim", "event-not-covered", "limits-exhausted"})
    public ApprovedClaim approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.approve(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/pay")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "payClaim",
            summary = "Record the payment 登记给付",
            description = "Once, by somebody who neither began its review nor returned or approved it.")
    @Problems({"illegal-transition", "own-claim", "reviewer-pays-not"})
    public ClaimView pay(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PayClaim request) {
        return service.pay(id, request, ExpectedVersion.of(ifMatch));
    }
}
