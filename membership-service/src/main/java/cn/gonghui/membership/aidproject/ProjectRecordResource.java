package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What belongs to an aid project, over HTTP. */
@Path("/v1/aid-projects/{id}")
@Tag(name = "Aid projects 帮扶项目")
@Idempotent
public class ProjectRecordResource {

    private final AidSquadService squads;
    private final RenovationService renovations;
    private final AidGoodsService goods;

    ProjectRecordResource(AidSquadService squads, RenovationService renovations, AidGoodsService goods) {
        this.squads = squads;
        this.renovations = renovations;
        this.goods = goods;
    }

    @POST
    @Path("/squads")
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AidSquadView.class)))
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "formSquad",
            summary = "Form a volunteer squad 组建突击队",
            description =
                    "The same squad again answers the one that is there. Officers of the volunteers' union read the project from now on.")
    @Problems({"aid-squad-name-taken", "aid-project-over"})
    @AnswersExisting
    public RestResponse<AidSquadView> formSquad(UUID id, FormSquad request, @Context UriInfo address) {
        return squads.form(id, request).answer(address, "/v1/aid-squads");
    }

    @GET
    @Path("/squads")
    @SortedBy("createdAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listSquads",
            summary = "List the squads of a project 突击队列表",
            description = "In the order in which they were formed.")
    public Page<AidSquadView> listSquads(UUID id, @BeanParam PageRequest page) {
        return squads.list(id, page);
    }

    @POST
    @Path("/renovation-tasks")
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RenovationTaskView.class)))
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "planRenovation",
            summary = "Plan the renovation of a room 计划翻新任务",
            description = "The same room with the same work again answers the task that is there.")
    @Problems({"renovation-room-taken", "aid-project-over"})
    @AnswersExisting
    public RestResponse<RenovationTaskView> planRenovation(UUID id, PlanRenovation request, @Context UriInfo address) {
        return renovations.plan(id, request).answer(address, "/v1/renovation-tasks");
    }

    @POST
    @Path("/renovation-tasks/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "planRenovations",
            summary = "Plan the renovation of up to 1,000 rooms 批量计划翻新任务",
            description = "Each room has an outcome of its own, in order; safe to send again.")
    public BatchResult<RenovationTaskView> planRenovations(UUID id, PlanRenovations request) {
        return renovations.plan(id, request);
    }

    @GET
    @Path("/renovation-tasks")
    @SortedBy("createdAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listRenovations",
            summary = "List the renovation tasks of a project 翻新任务列表",
            description = "In the order in which they were planned.")
    public Page<RenovationTaskView> listRenovations(UUID id, @BeanParam PageRequest page) {
        return renovations.list(id, page);
    }

    @POST
    @Path("/goods")
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AidGoodsView.class)))
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "enterGoods",
            summary = "Enter a line of goods 登记物资",
            description = "The same item in the same unit again answers the line that is there.")
    @Problems("aid-project-over")
    @AnswersExisting
    public RestResponse<AidGoodsView> enterGoods(UUID id, EnterGoods request, @Context UriInfo address) {
        return goods.enter(id, request).answer(address, "/v1/aid-goods");
    }

    @POST
    @Path("/goods/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "enterGoodsLines",
            summary = "Enter up to 1,000 lines of goods 批量登记物资",
            description = "Each line has an outcome of its own, in order; safe to send again.")
    public BatchResult<AidGoodsView> enterGoodsLines(UUID id, EnterGoodsLines request) {
        return goods.enter(id, request);
    }

    @GET
    @Path("/goods")
    @SortedBy("createdAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listGoods",
            summary = "List the goods of a project 物资列表",
            description = "In the order in which they were entered.")
    public Page<AidGoodsView> listGoods(UUID id, @BeanParam PageRequest page) {
        return goods.list(id, page);
    }

    @POST
    @Path("/goods-movements/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "moveGoodsLines",
            summary = "Record up to 1,000 movements of goods 批量物资变动",
            description =
                    "Each movement has an outcome of its own, in order; what is handed over is never more than is in stock. With an external reference safe to send again.")
    public BatchResult<AidGoodsView> moveGoods(UUID id, MoveGoodsLines request) {
        return goods.move(id, request);
    }
}
