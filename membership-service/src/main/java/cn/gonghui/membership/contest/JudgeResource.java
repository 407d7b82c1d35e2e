package cn.gonghui.membership.contest;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Judges of a contest over HTTP. */
@Path("/v1/activities/{id}/contest/judges")
@Tag(name = "Contests 比赛评审")
@Idempotent
public class JudgeResource {

    private final JudgeService service;

    JudgeResource(JudgeService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "appointJudge",
            summary = "Appoint a judge 聘请评委",
            description = "A member, or the account of somebody from elsewhere with his organisation. Who is appointed "
                    + "once judging is open is given sheets one by one.")
    @Problems({"already-a-judge", "results-published", "activity-has-begun"})
    public RestResponse<JudgeView> appoint(UUID id, AppointJudge request, @Context UriInfo address) {
        var judge = service.appoint(id, request);
        return Answers.created(address, judge.id(), judge);
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listJudges",
            summary = "List judges 评委列表",
            description = "For the organiser, unless he judges himself.")
    public Page<JudgeView> list(UUID id, @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @GET
    @Path("/{judgeId}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getJudge",
            summary = "Read a judge 评委详情",
            description = "For the organiser, unless he judges himself.")
    public JudgeView get(UUID id, @Parameter(description = "Id of the judge 评委编号") @PathParam("judgeId") UUID judgeId) {
        return service.get(id, judgeId);
    }

    @POST
    @Path("/{judgeId}/excuse")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "excuseJudge",
            summary = "Excuse a judge 评委退出",
            description = "With the reason; his sheets count no more.")
    @Problems({"illegal-transition", "results-published", "activity-has-begun"})
    public JudgeView excuse(
            UUID id,
            @Parameter(description = "Id of the judge 评委编号") @PathParam("judgeId") UUID judgeId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ExcuseJudge request) {
        return service.excuse(id, judgeId, request, ExpectedVersion.of(ifMatch));
    }
}
