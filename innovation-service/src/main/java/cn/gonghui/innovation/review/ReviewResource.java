package cn.gonghui.innovation.review;

import cn.gonghui.innovation.proposal.ProposalVersionView;
import cn.gonghui.kit.access.Roles;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reviews")
@Idempotent
@Tag(name = "Reviews 项目评审", description = "Reviews of proposals by experts")
public class ReviewResource {

    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.EXPERT, Roles.AUDITOR})
    @Operation(
            operationId = "listReviews",
            summary = "List reviews 查询评审",
            description =
                    "An expert's own; for others those of calls that an organisation in their scope runs or pays for.")
    public Page<ReviewView> list(@BeanParam ReviewFilter filter, @BeanParam PageRequest page) {
        return reviews.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.EXPERT, Roles.AUDITOR})
    @Operation(
            operationId = "getReview",
            summary = "Read a review 查看评审",
            description = "An expert reads his own only; 404 for others, and for one with a conflict of interest.")
    public ReviewView find(
            @Parameter(description = "Id of the review 评审", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id) {
        return reviews.find(id);
    }

    @GET
    @Path("/{id}/proposal")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.EXPERT, Roles.AUDITOR})
    @Operation(
            operationId = "getReviewedProposal",
            summary = "Read what is reviewed 查看被评项目",
            description = "The proposal as it was submitted last.")
    public ProposalVersionView proposal(
            @Parameter(description = "Id of the review 评审", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id) {
        return reviews.proposal(id);
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            operationId = "acceptReview",
            summary = "Accept a review 接受评审",
            description = "By the expert, while the call is in review.")
    @Problems({"illegal-transition", "not-in-review"})
    public ReviewView accept(
            @Parameter(description = "Id of the review 评审", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return reviews.accept(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            operationId = "declineReview",
            summary = "Decline a review 谢绝评审",
            description =
                    "With a reason; for a conflict of interest the review is recused and out of sight from then on.")
    @Problems({"illegal-transition", "not-in-review"})
    public ReviewView decline(
            @Parameter(description = "Id of the review 评审", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            DeclineReview request) {
        return reviews.decline(id, request, ExpectedVersion.of(ifMatch));
    }

    @PUT
    @Path("/{id}/scores")
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            operationId = "scoreReview",
            summary = "Keep scores so far 保存评分",
            description = "Replaces the scores; what is left out or null is blank, never a zero.")
    @Problems({"illegal-transition", "not-in-review"})
    public ReviewView score(
            @Parameter(description = "Id of the review 评审", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            ScoreReview request) {
        return reviews.score(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            operationId = "submitReview",
            summary = "Submit a review 提交评审",
            description = "When every criterion has its score; the weighted mark counts from then on.")
    @Problems({"illegal-transition", "scores-missing", "not-in-review"})
    public ReviewView submit(
            @Parameter(description = "Id of the review 评审", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return reviews.submit(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "cancelReview",
            summary = "Take a review back 取消评审",
            description = "By an officer of the body that runs the call, before it is submitted.")
    @Problems({"illegal-transition", "not-in-review"})
    public ReviewView cancel(
            @Parameter(description = "Id of the review 评审", example = "01900000-0000-7000-8000-000000000b01")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return reviews.cancel(id, ExpectedVersion.of(ifMatch));
    }
}
