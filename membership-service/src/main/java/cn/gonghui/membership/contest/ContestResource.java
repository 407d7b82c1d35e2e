package cn.gonghui.membership.contest;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contest of an activity over HTTP. */
@Path("/v1/activities/{id}/contest")
@Tag(name = "Contests 比赛评审", description = "Entries, judges, scores and results of contests")
@Idempotent
public class ContestResource {

    private final ContestService service;

    ContestResource(ContestService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "prepareContest",
            summary = "Prepare a contest 设置比赛规则",
            description = "Categories, weighted criteria with their ranges, awards by rank, and what decides ties. One "
                    + "for an activity of type CONTEST.")
    @Problems({"contest-exists", "wrong-activity-type", "activity-has-begun"})
    public ContestView prepare(UUID id, SetContest request) {
        return service.prepare(id, request);
    }

    @GET
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getContest",
            summary = "Read the rules of a contest 比赛规则",
            description = "Everybody who sees the activity sees them.")
    public ContestView get(UUID id) {
        return service.get(id);
    }

    @PUT
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editContest",
            summary = "Change the rules 变更比赛规则",
            description = "In the place of those before, until judging opens.")
    @Problems({"illegal-transition", "results-published", "activity-has-begun"})
    public ContestView edit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SetContest request) {
        return service.edit(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/open-judging")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "openJudging",
            summary = "Open judging 开始评审",
            description = "Every judge gets a sheet for every entry of his categories, but for entries of his own "
                    + "organisation or one above or below it.")
    @Problems({"illegal-transition", "entry-without-judge", "results-published", "activity-has-begun"})
    public ContestView openJudging(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.openJudging(id, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/ranking")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getRanking",
            summary = "Compute the ranking 名次计算",
            description = "From the complete sheets of judges who were not excused, with what each sheet comes to and "
                    + "which were dropped; after publication again, to be compared. Not for judges of the contest "
                    + "before.")
    public RankingView ranking(UUID id) {
        return service.ranking(id);
    }

    @POST
    @Path("/publish")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "publishResults",
            summary = "Publish the results 公布结果",
            description = "Refused while a score is missing. From now on nothing changes.")
    @Problems({"illegal-transition", "scores-missing", "results-published", "activity-has-begun"})
    public ContestView publish(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.publish(id, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/results")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getResults",
            summary = "Read the results 比赛结果",
            description = "Once they are published, everybody who sees the activity sees them.")
    @Problems("results-not-published")
    public ResultsView results(UUID id) {
        return service.results(id);
    }
}
