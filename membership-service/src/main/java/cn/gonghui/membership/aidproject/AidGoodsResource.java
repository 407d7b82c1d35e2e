package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.access.Roles;
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
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Goods over HTTP. */
@Path("/v1/aid-goods/{id}")
@Tag(name = "Aid projects 帮扶项目")
@Idempotent
public class AidGoodsResource {

    private final AidGoodsService service;

    AidGoodsResource(AidGoodsService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getGoods",
            summary = "Read a line of goods 物资详情",
            description = "Of a project that the caller may read.")
    public AidGoodsView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/movements")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "moveGoods",
            summary = "Record a movement of goods 物资变动",
            description =
                    "Pledged, received or handed over, from the day on which the project starts, a pledge also from when it was planned; never more than is in stock on that day and every later one, however many hand over at once. The same external reference with the same content again changes nothing.")
    @Problems({
        "stock-too-small",
        "movement-reference-taken",
        "aid-project-over",
        "aid-project-not-under-way",
        "before-aid-project",
        "care-day-in-future"
    })
    public AidGoodsView move(UUID id, MoveGoods request) {
        return service.move(id, request);
    }

    @POST
    @Path("/movements/{movementId}/reverse")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "reverseGoodsMovement",
            summary = "Take back a movement of goods 冲正物资变动",
            description =
                    "For one entered by mistake: by another movement of the same day, with the reason, once. What was received is not taken back once it is handed over.")
    @Problems({"movement-already-reversed", "stock-too-small", "aid-project-over", "aid-project-not-under-way"})
    public AidGoodsView reverse(
            UUID id,
            @Parameter(description = "Id of the movement 变动编号") @PathParam("movementId") UUID movementId,
            ReverseMovement request) {
        return service.reverse(id, movementId, request);
    }

    @GET
    @Path("/movements")
    @SortedBy("movedOn")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listGoodsMovements",
            summary = "List the movements of a line 物资变动记录",
            description =
                    "By their day; they add up to what the line tells, those taken back and what takes them back together to nothing. Nothing changes them.")
    public Page<AidGoodsMovementView> movements(UUID id, @BeanParam PageRequest page) {
        return service.movements(id, page);
    }
}
