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
import jakarta.ws.rs.PUT;
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

/** Mutual-aid plans over HTTP. */
@Path("/v1/mutual-aid/plans")
@Tag(name = "Mutual aid 互助保障", description = "Plans, enrolments and claims")
@Idempotent
public class PlanResource {

    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "draftAidPlan",
            summary = "Draft a plan 拟定保障计划",
            description = "Benefits with a rate and a limit for each event, limits for the calendar year and for the "
                    + "member, a waiting period, and who may enrol.")
    @Problems({"plan-name-taken", "organization-closed"})
    @APIResponse(
            responseCode = "201",
            description = "What was made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> draft(SetPlan request, @Context UriInfo address) {
        var plan = service.draft(request);
        return Answers.created(address, plan.id(), plan);
    }

    @GET
    @SortedBy("startsOn")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER, Roles.AUDITOR})
    @Operation(
            operationId = "listAidPlans",
            summary = "List plans 保障计划列表",
            description = "All that have been opened, and the caller's own drafts; by their first day.")
    public Page<PlanView> list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Parameter(description = "State 状态", example = "OPEN") PlanStatus status) {
        return service.list(page, status);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER, Roles.AUDITOR})
    @Operation(
            operationId = "getAidPlan",
            summary = "Read a plan 保障计划详情",
            description = "Somebody else's draft does not exist.")
    public PlanView get(UUID id) {
        return service.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editAidPlan",
            summary = "Change a draft 变更保障计划",
            description = "All terms, until it is opened.")
    @Problems({"illegal-transition", "plan-name-taken"})
    public PlanView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SetPlan request) {
        return service.edit(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/open")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "openAidPlan",
            summary = "Open a plan 开放参保",
            description = "Members may enrol from now on; its terms stand.")
    @Problems("illegal-transition")
    public PlanView open(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.move(id, PlanAction.OPEN, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "closeAidPlan",
            summary = "Close a plan 停止参保",
            description = "Nobody enrols any more; claims go on.")
    @Problems("illegal-transition")
    public PlanView close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.move(id, PlanAction.CLOSE, ExpectedVersion.of(ifMatch));
    }
}
