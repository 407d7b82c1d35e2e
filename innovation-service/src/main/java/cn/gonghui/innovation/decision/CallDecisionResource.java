package cn.gonghui.innovation.decision;

import cn.gonghui.innovation.call.CallView;
import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.AnswersExisting;
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

@Path("/v1/calls/{callId}")
@Idempotent
@Tag(name = "Decisions 资助决定")
public class CallDecisionResource {

    private final DecisionService decisions;
    private final ResultService results;

    CallDecisionResource(DecisionService decisions, ResultService results) {
        this.decisions = decisions;
        this.results = results;
    }

    @POST
    @AnswersExisting
    @Path("/decisions")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "decideProposal",
            summary = "Decide on a proposal 资助决定",
            description =
                    "By an officer of the funder, when the proposal has its reviews: funded, never beyond the budget"
                            + " however many decide at once; reserve, at the end of the list; or declined. The same again answers"
                            + " the decision that is there.")
    @Problems({"not-in-review", "over-budget", "too-few-reviews", "more-than-requested", "already-decided"})
    public RestResponse<DecisionView> decide(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId,
            DecideProposal request,
            @Context UriInfo uri) {
        return decisions.decide(callId, request).answer(uri, "/v1/decisions");
    }

    @GET
    @Path("/decisions")
    @SortedBy("rank")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listDecisions",
            summary = "List the decisions of a call 资助决定列表",
            description =
                    "In the order of the ranking; the reserve list is those with the outcome RESERVE. For those who run"
                            + " or pay for the call.")
    public Page<DecisionView> list(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId,
            @BeanParam PageRequest page) {
        return decisions.list(callId, page);
    }

    @POST
    @Path("/conclude")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "concludeCall",
            summary = "Conclude a call 结束决定",
            description =
                    "By an officer of the funder, when every eligible proposal is decided on. `If-Match` is the call's"
                            + " version.")
    @Problems({"illegal-transition", "proposals-undecided"})
    public CallView conclude(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return decisions.conclude(callId, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/results")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getResults",
            summary = "Read what became of a call 征集结果",
            description =
                    "Counted from its proposals, reviews and decisions. For those who run or pay for the call; for all"
                            + " officers once it is decided.")
    public ResultsView results(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId) {
        return results.results(callId);
    }
}
