package cn.gonghui.membership.contest;

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

/** Entries of a contest over HTTP. */
@Path("/v1/activities/{id}/contest/entries")
@Tag(name = "Contests 比赛评审")
@Idempotent
public class EntryResource {

    private final EntryService service;

    EntryResource(EntryService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "enterContest",
            summary = "Enter a contest 报送参赛作品",
            description =
                    "By an officer of the organisation that enters, or by the organiser, until judging opens. Where the activity is "
                            + "not city-wide, of the organiser and everything below it. A member is entered in his own name "
                            + "as long as he lets his data be used for activities; who leaves the union is withdrawn.")
    @Problems({
        "contest-not-now",
        "contest-full",
        "entry-reference-taken",
        "results-published",
        "not-invited",
        "activity-has-begun",
        "consent-withdrawn"
    })
    @APIResponse(
            responseCode = "201",
            description = "What was entered, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EntryView.class)))
    @AnswersExisting
    public RestResponse<EntryView> enter(UUID id, EnterContest request, @Context UriInfo address) {
        return service.enter(id, request).answer(address);
    }

    @GET
    @SortedBy("category")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.JUDGE, Roles.AUDITOR})
    @Operation(
            operationId = "listEntries",
            summary = "List entries 参赛作品列表",
            description = "The organiser sees all, another officer those of his own organisations, a judge those that "
                    + "he has to score. By category.")
    public Page<EntryView> list(
            UUID id,
            @BeanParam PageRequest page,
            @QueryParam("category") @Parameter(description = "Code of the category 组别", example = "CHOIR")
                    String category) {
        return service.list(id, page, category);
    }

    @GET
    @Path("/{entryId}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.JUDGE, Roles.AUDITOR})
    @Operation(
            operationId = "getEntry",
            summary = "Read an entry 参赛作品详情",
            description = "For whoever finds it in the list.")
    public EntryView get(
            UUID id, @Parameter(description = "Id of the entry 参赛作品编号") @PathParam("entryId") UUID entryId) {
        return service.get(id, entryId);
    }

    @POST
    @Path("/{entryId}/withdraw")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(operationId = "withdrawEntry", summary = "Withdraw an entry 退出参赛", description = "Until judging opens.")
    @Problems({"illegal-transition", "contest-not-now", "results-published", "activity-has-begun"})
    public EntryView withdraw(
            UUID id,
            @Parameter(description = "Id of the entry 参赛作品编号") @PathParam("entryId") UUID entryId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.withdraw(id, entryId, ExpectedVersion.of(ifMatch));
    }
}
