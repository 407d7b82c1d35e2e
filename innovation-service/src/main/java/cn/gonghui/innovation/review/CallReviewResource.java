package cn.gonghui.innovation.review;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/calls/{callId}")
@Idempotent
@Tag(name = "Reviews 项目评审")
public class CallReviewResource {

    private final ReviewService reviews;
    private final RankingService rankings;

    CallReviewResource(ReviewService reviews, RankingService rankings) {
        this.reviews = reviews;
        this.rankings = rankings;
    }

    @POST
    @AnswersExisting
    @Path("/reviews")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "assignReview",
            summary = "Assign a review by hand 分配评审",
            description =
                    "By an officer of the body that runs the call, while it is in review. Never to an expert with a"
                            + " conflict of interest. The same again answers the review that is there.")
    @Problems({"not-in-review", "conflict-of-interest", "proposal-not-reviewable", "expert-not-available"})
    public RestResponse<ReviewView> assign(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId,
            AssignReview request,
            @Context UriInfo uri) {
        return reviews.assign(callId, request).answer(uri, "/v1/reviews");
    }

    @GET
    @Path("/ranking")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "rankProposals",
            summary = "Rank the proposals 评审排序",
            description =
                    "Computed from the submitted reviews each time: every expert's marks are brought to the same mean"
                            + " and spread. For those who run or pay for the call. On one page.")
    public Page<RankedProposal> ranking(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId) {
        return new Page<>(rankings.ranking(callId), null, null);
    }
}
