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
import jakarta.ws.rs.PUT;
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

/** Sheets of a contest over HTTP. */
@Path("/v1/activities/{id}/contest/sheets")
@Tag(name = "Contests 比赛评审")
@Idempotent
public class SheetResource {

    private final SheetService service;

    SheetResource(SheetService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "assignSheet",
            summary = "Assign one more sheet 补充分配评审",
            description =
                    "To a judge for an entry, while judging is open; refused for his own organisation or one above "
                            + "or below it.")
    @Problems({"contest-not-now", "judge-in-conflict", "already-assigned", "results-published", "activity-has-begun"})
    public RestResponse<SheetView> assign(UUID id, AssignSheet request, @Context UriInfo address) {
        var sheet = service.assign(id, request);
        return Answers.created(address, sheet.id(), sheet);
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.JUDGE, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listSheets",
            summary = "List sheets 评分表列表",
            description = "A judge sees his own and no other; the organiser all, unless he judges himself.")
    public Page<SheetView> list(UUID id, @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @GET
    @Path("/{sheetId}")
    @RolesAllowed({Roles.JUDGE, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "getSheet", summary = "Read a sheet 评分表", description = "Another judge's does not exist.")
    public SheetView get(
            UUID id, @Parameter(description = "Id of the sheet 评分表编号") @PathParam("sheetId") UUID sheetId) {
        return service.get(id, sheetId);
    }

    @PUT
    @Path("/{sheetId}")
    @RolesAllowed(Roles.JUDGE)
    @Operation(
            operationId = "giveScores",
            summary = "Score an entry 评分",
            description = "In the place of what was given before; what is left out is blank, which is not zero. Until "
                    + "the results are published.")
    @Problems({"contest-not-now", "judge-in-conflict", "results-published", "activity-has-begun"})
    public SheetView score(
            UUID id,
            @Parameter(description = "Id of the sheet 评分表编号") @PathParam("sheetId") UUID sheetId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            GiveScores request) {
        return service.score(id, sheetId, request, ExpectedVersion.of(ifMatch));
    }
}
