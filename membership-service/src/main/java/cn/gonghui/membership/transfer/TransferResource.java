package cn.gonghui.membership.transfer;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.limit.RateLimited;
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

/** Transfers over HTTP. */
@Path("/v1/transfers")
@Tag(name = "Transfers 转会", description = "Members on their way from one union to another")
@Idempotent
public class TransferResource {

    private final TransferService service;

    TransferResource(TransferService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER})
    @RateLimited("transfer-request")
    @Operation(
            operationId = "requestTransfer",
            summary = "Ask for a transfer 申请转会",
            description = "By an officer of the destination, or by the member for himself. The member is named by "
                    + "document and name; an unknown document and another name answer alike, and each such question "
                    + "stands in the audit trail.")
    @Problems({
        "no-such-member",
        "already-in-union",
        "transfer-under-way",
        "organization-without-members",
        "organization-closed"
    })
    @APIResponse(
            responseCode = "201",
            description = "The transfer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public RestResponse<TransferView> request(RequestTransfer request, @Context UriInfo address) {
        var transfer = service.request(request);
        return Answers.created(address, transfer.id(), transfer);
    }

    @GET
    @SortedBy({"destinationId", "originId"})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "listTransfers",
            summary = "List transfers 转会列表",
            description =
                    "To (`direction=IN`) or from (`direction=OUT`) the caller's organisations, by union and id; a "
                            + "member sees his own. The order is that of the direction: by `destinationId` or `originId`.")
    @Problems("sort-needs-filter")
    public Page<TransferView> list(@BeanParam PageRequest page, @BeanParam TransferFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "getTransfer",
            summary = "Read a transfer 转会详情",
            description = "One to or from the caller's organisations, or the caller's own.")
    public TransferView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "releaseTransfer",
            summary = "Let the member go 同意转出",
            description = "By an officer of the origin; by itself after `suite.transfers.days-to-release` (15) days.")
    @Problems("illegal-transition")
    public TransferView release(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.release(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "acceptTransfer",
            summary = "Take the member in 同意转入",
            description = "By an officer of the destination. Membership and live card go over in one transaction; the "
                    + "first joining date stays, past records keep the union they were made in.")
    @Problems({"illegal-transition", "organization-closed"})
    public TransferView accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.accept(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "refuseTransfer",
            summary = "Refuse a transfer 不同意转会",
            description = "By an officer of the origin or of the destination, until it is accepted.")
    @Problems("illegal-transition")
    public TransferView refuse(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RefuseTransfer refusal) {
        return service.refuse(id, refusal, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER})
    @Operation(
            operationId = "withdrawTransfer",
            summary = "Withdraw a transfer 撤回转会",
            description = "By an officer of the destination, or by the member, until it is accepted.")
    @Problems("illegal-transition")
    public TransferView withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch));
    }
}
