package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Enrolments in mutual-aid plans over HTTP. */
@Path("/v1/mutual-aid/enrolments")
@Tag(name = "Mutual aid 互助保障")
@Idempotent
public class AidEnrolmentResource {

    private final AidEnrolmentService service;

    AidEnrolmentResource(AidEnrolmentService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "enrolForAid",
            summary = "Enrol a member 参保",
            description = "By card or member, by oneself or an officer of the member's union; once in a plan. Cover "
                    + "begins after the waiting period, and ends with the membership.")
    @Problems({"plan-not-open", "not-eligible", "already-covered", "consent-withdrawn"})
    @APIResponse(
            responseCode = "201",
            description = "What was made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnrolmentView.class)))
    public RestResponse<EnrolmentView> enrol(EnrolForAid request, @Context UriInfo address) {
        var enrolment = service.enrol(request);
        return Answers.created(address, enrolment.id(), enrolment);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "enrolManyForAid",
            summary = "Enrol up to 1,000 members 批量参保",
            description = "Each has an outcome of its own, in order.")
    public BatchResult<EnrolmentView> enrolMany(EnrolManyForAid request) {
        return service.enrol(request);
    }

    @POST
    @Path("/organization")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "enrolOrganizationForAid",
            summary = "Enrol a whole union 单位整体参保",
            description = "Every member who does not take part yet, 1,000 at most; while `more` call again with the "
                    + "`nextAfterMemberId` of the answer, past those whom the plan does not admit.")
    @Problems("plan-not-open")
    public EnrolledOrganization enrolOrganization(EnrolOrganization request) {
        return service.enrol(request);
    }

    @GET
    @SortedBy("organizationId")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listAidEnrolments",
            summary = "List enrolments 参保列表",
            description = "Of the caller's unions; a member his own.")
    public Page<EnrolmentView> list(
            @BeanParam PageRequest page,
            @QueryParam("planId")
                    @Parameter(description = "Only of this plan 保障计划", example = "01900000-0000-7000-8000-000000000901")
                    UUID planId,
            @QueryParam("memberId")
                    @Parameter(description = "Only of this member 会员", example = "018f0000-0003-7000-8000-000000000001")
                    UUID memberId) {
        return service.list(page, planId, memberId);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getAidEnrolment",
            summary = "Read an enrolment 参保详情",
            description = "Of the caller's unions, or one's own.")
    public EnrolmentView get(UUID id) {
        return service.get(id);
    }
}
