package cn.gonghui.membership.commitment;

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

/** {@code /v1/commitments}. */
@Path("/v1/commitments")
@Tag(name = "Commitments 建会承诺", description = "What employers have promised at enterprise meetings")
@Idempotent
public class CommitmentResource {

    private final CommitmentService commitments;

    CommitmentResource(CommitmentService commitments) {
        this.commitments = commitments;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "makeCommitment",
            summary = "Record a commitment 登记建会承诺",
            description =
                    "Of an employer without a union, at an enterprise meeting that is open or was held. An employer "
                            + "has one open commitment. It is kept by itself as soon as the employer belongs to a union.")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommitmentView.class)))
    @Problems({
        "not-an-enterprise-meeting",
        "meeting-not-open",
        "employer-unionised-already",
        "committed-already",
        "due-in-the-past",
        "unknown-reference"
    })
    public RestResponse<CommitmentView> make(MakeCommitment request, @Context UriInfo address) {
        var commitment = commitments.make(request);
        return Answers.created(address, commitment.id(), commitment);
    }

    @GET
    @SortedBy({"hostId", "dueOn"})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listCommitments",
            summary = "List commitments 建会承诺列表",
            description = "Made at meetings of the caller's organisations, by host; `sort=dueOn` with one host. With "
                    + "`overdue=true` only open ones whose day has passed, the oldest first.")
    @Problems("not-found")
    public Page<CommitmentView> list(@BeanParam PageRequest page, @BeanParam CommitmentFilter filter) {
        return commitments.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getCommitment",
            summary = "Read a commitment 建会承诺详情",
            description = "Made at a meeting of one of the caller's organisations.")
    public CommitmentView get(UUID id) {
        return commitments.get(id);
    }

    @POST
    @Path("/{id}/postpone")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "postponeCommitment",
            summary = "Give a commitment another day 承诺延期",
            description = "While it is open, for a reason.")
    @Problems({"illegal-transition", "due-in-the-past"})
    public CommitmentView postpone(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PostponeCommitment request) {
        return commitments.postpone(id, ExpectedVersion.of(ifMatch), request);
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "releaseCommitment",
            summary = "Release a commitment 解除承诺",
            description = "While it is open, for a reason: the employer need not keep it.")
    @Problems("illegal-transition")
    public CommitmentView release(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReleaseCommitment request) {
        return commitments.release(id, ExpectedVersion.of(ifMatch), request);
    }
}
