package cn.gonghui.training.request;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.training.membership.MembershipDirectory;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/requests")
@Tag(name = "Requests 送教申请", description = "Unions ask that training be brought to them")
@Idempotent
public class RequestResource {

    private final RequestService requests;
    private final MembershipDirectory membership;
    private final IdempotentAnswers answers;

    RequestResource(RequestService requests, MembershipDirectory membership, IdempotentAnswers answers) {
        this.requests = requests;
        this.membership = membership;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.SERVICE})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "createRequest",
            summary = "Ask for delivery 申请送教",
            description =
                    "A draft, or submitted at once with `submit`. Another service orders training for a union here,"
                            + " with its own externalReference.")
    @Problems({
        "unknown-reference",
        "organization-ended",
        "plan-not-open",
        "request-exists",
        "request-incomplete",
        "unavailable"
    })
    public RestResponse<RequestView> create(CreateRequest creation, @Context UriInfo address) {
        return answers.once(() -> membership.organizations(List.of(creation.organizationId())), asked -> {
            var request = requests.create(creation, asked);
            return Answers.created(address, request.id(), request);
        });
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listRequests",
            summary = "List requests 送教申请列表",
            description = "Those of unions in the caller's scope; `overdue=true` gives those past their answer date.")
    public Page<RequestView> list(@BeanParam PageRequest page, @BeanParam RequestFilter filter) {
        return requests.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(operationId = "readRequest", summary = "Read a request 查看送教申请", description = "Of a union in scope.")
    public RequestView read(@PathParam("id") UUID id) {
        return requests.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editRequest",
            summary = "Edit a request 修改送教申请",
            description = "A JSON Merge Patch of EditRequest, while DRAFT or RETURNED.")
    @Problems("request-content-fixed")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditRequest.class),
                            examples = @ExampleObject(name = "One field", value = "{\"audienceSize\":300}")))
    public RequestView edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return requests.edit(id, ExpectedVersion.of(ifMatch), patch);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "submitRequest",
            summary = "Submit a request 提交送教申请",
            description = "Topics, size of the audience and mode are needed. The answer date is set.")
    @Problems({"illegal-transition", "request-incomplete"})
    public RequestView submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return requests.submit(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "acceptRequest",
            summary = "Accept a request 受理",
            description = "By a union above the one that asks. It can then be served by a session.")
    @Problems({"illegal-transition", "unknown-reference", "plan-not-open"})
    public RequestView accept(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AcceptRequest acceptance) {
        return requests.accept(id, ExpectedVersion.of(ifMatch), acceptance);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "returnRequest",
            summary = "Return a request to be mended 退回",
            description = "By a union above the one that asks, with a reason.")
    @Problems("illegal-transition")
    public RequestView giveBack(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AnswerReason why) {
        return requests.giveBack(id, ExpectedVersion.of(ifMatch), why);
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "declineRequest",
            summary = "Decline a request 不予受理",
            description = "By a union above the one that asks, with a reason. Final.")
    @Problems("illegal-transition")
    public RequestView decline(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AnswerReason why) {
        return requests.decline(id, ExpectedVersion.of(ifMatch), why);
    }
}
