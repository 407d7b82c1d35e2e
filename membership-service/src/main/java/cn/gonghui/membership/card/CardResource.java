package cn.gonghui.membership.card;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
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

/** Cards over HTTP. */
@Path("/v1/cards")
@Tag(name = "Cards 服务卡", description = "Service cards of members, and their verification")
@Idempotent
public class CardResource {

    private final CardService service;

    CardResource(CardService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "issueCard",
            summary = "Issue a card 办卡",
            description =
                    "One live card a member. Active at once where it is handed over at once, as at an open meeting.")
    @Problems({"live-card-exists", "not-a-current-member", "meeting-not-open"})
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CardView.class)))
    public RestResponse<CardView> issue(IssueCard request, @Context UriInfo address) {
        var card = service.issue(request);
        return Answers.created(address, card.id(), card);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "issueCards",
            summary = "Issue up to 1,000 cards 批量办卡",
            description =
                    "Also at the card desk of an open meeting. Each card has an outcome of its own, in order; those "
                            + "refused do not hold back the others.")
    public BatchResult<CardView> issueMany(IssueCards request) {
        return service.issue(request);
    }

    @GET
    @SortedBy("organizationId")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "listCards",
            summary = "List cards 服务卡列表",
            description = "Cards of the caller's organisations by organisation and id; a member sees his own.")
    @Problems("not-found")
    public Page<CardView> list(
            @BeanParam PageRequest page,
            @QueryParam("memberId") @Parameter(description = "Only this member's cards 会员") UUID memberId,
            @QueryParam("organizationId") @Parameter(description = "Only cards of this union's members 工会组织")
                    UUID organizationId,
            @QueryParam("status") @Parameter(description = "State 状态", example = "ACTIVE") CardStatus status) {
        return service.list(page, memberId, organizationId, status);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "getCard",
            summary = "Read a card 服务卡详情",
            description = "A card of the caller's organisations, or the caller's own.")
    public CardView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/activate")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "activateCard",
            summary = "Hand a card over 发放",
            description = "The member has it in his hand; the card is good from now on.")
    @Problems("illegal-transition")
    public CardView activate(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.change(id, CardAction.ACTIVATE, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/suspend")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "suspendCard",
            summary = "Suspend a card 停用",
            description = "The card is not good until it is resumed; the member reads the reason.")
    @Problems("illegal-transition")
    public CardView suspend(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SuspendCard suspension) {
        return service.suspend(id, suspension, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "resumeCard",
            summary = "Resume a suspended card 恢复使用",
            description = "The suspended card is good again.")
    @Problems("illegal-transition")
    public CardView resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.change(id, CardAction.RESUME, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/report-loss")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER})
    @Operation(
            operationId = "reportCardLoss",
            summary = "Report a card as lost 挂失",
            description = "Freezes the card at once. By an officer, or by the member for his own card.")
    @Problems("illegal-transition")
    public CardView reportLoss(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.change(id, CardAction.REPORT_LOSS, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/replace")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "replaceCard",
            summary = "Replace a lost card 补办",
            description = "The lost card's number is dead for ever. Answers the new card, linked to the lost one.")
    @Problems("illegal-transition")
    public CardView replace(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.replace(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "cancelCard",
            summary = "Cancel a card 注销",
            description = "For ever; the member may be issued another one.")
    @Problems("illegal-transition")
    public CardView cancel(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.change(id, CardAction.CANCEL, ExpectedVersion.of(ifMatch));
    }
}
