package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
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

/** Honours over HTTP. */
@Path("/v1/honours")
@Tag(name = "Honours 先进表彰")
@Idempotent
public class HonourResource {

    private final HonourService service;

    HonourResource(HonourService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "registerHonour",
            summary = "Register an honour of the past 登记以往荣誉",
            description = "With its evidence; of a member of the organisation named, a team of it, or itself. By an "
                    + "organisation that may confer at its level: NATIONAL and MUNICIPAL by the municipal federation, "
                    + "DISTRICT by a district or industry federation too, STREET by one of a street, town or park too, "
                    + "GRASSROOTS by every union.")
    @Problems({"honour-kind-not-fitting", "already-honoured", "conferring-too-low"})
    @APIResponse(
            responseCode = "201",
            description = "What was registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HonourView.class)))
    public RestResponse<HonourView> register(RegisterHonour request, @Context UriInfo address) {
        var honour = service.register(request);
        return Answers.created(address, honour.id(), honour);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "registerHonours",
            summary = "Register up to 1,000 honours of the past 批量登记以往荣誉",
            description = "Each has an outcome of its own, in order.")
    public BatchResult<HonourView> registerMany(RegisterHonours request) {
        return service.register(request);
    }

    @GET
    @SortedBy("organizationId")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listHonours",
            summary = "List honours 荣誉列表",
            description = "Of the caller's organisations, ordered by organisation; those revoked too.")
    public Page<HonourView> list(@BeanParam PageRequest page, @BeanParam HonourFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "getHonour", summary = "Read an honour 荣誉详情", description = "Of one's own organisations.")
    public HonourView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "revokeHonour",
            summary = "Revoke an honour 撤销荣誉",
            description =
                    "With the reason; it stays on record and does not count any more. By who conferred it, or one "
                            + "above; one of the past by who may confer at its level.")
    @Problems({"illegal-transition", "conferring-too-low"})
    public HonourView revoke(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GiveGrounds request) {
        return service.revoke(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/lookup")
    @ReadOnlyPost
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "lookUpHonours",
            summary = "Look up who holds what 查询荣誉",
            description = "For the other services, city-wide: the honours that stand of up to 1,000 members.")
    public HeldHonours lookUp(LookUpHonours request) {
        return service.lookUp(request);
    }
}
