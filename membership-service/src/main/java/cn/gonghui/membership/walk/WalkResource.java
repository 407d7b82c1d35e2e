package cn.gonghui.membership.walk;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Walks over HTTP. */
@Path("/v1/activities/{id}")
@Tag(name = "Activities 文体活动")
@Idempotent
public class WalkResource {

    private final WalkService service;

    WalkResource(WalkService service) {
        this.service = service;
    }

    @GET
    @Path("/routes")
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
            operationId = "getWalkRoutes",
            summary = "Read the routes 健步走路线",
            description = "With their lengths and check points; the ETag is the activity's.")
    @Problems("wrong-activity-type")
    public RoutesView routes(UUID id) {
        return service.routes(id);
    }

    @PUT
    @Path("/routes")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "setWalkRoutes",
            summary = "Set the routes 设置路线",
            description = "In the place of those before, until the walk begins. Wants the activity's ETag.")
    @Problems({"wrong-activity-type", "activity-has-begun"})
    public RoutesView setRoutes(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SetRoutes request) {
        return service.setRoutes(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/passings/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "recordPassings",
            summary = "Record up to 1,000 passings 批量登记打卡",
            description = "Of walkers who were checked in; also later, with the time of then. Who has passed every "
                    + "check point of a route has finished. Safe to send again.")
    @Problems({"wrong-activity-type", "activity-not-under-way", "not-registered", "not-checked-in"})
    public BatchResult<PassingView> record(UUID id, RecordPassings request) {
        return service.record(id, request);
    }

    @GET
    @Path("/finishers")
    @SortedBy("finishedAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listFinishers",
            summary = "List who finished 完赛名单",
            description = "In the order in which they finished; for the organiser.")
    @Problems("wrong-activity-type")
    public Page<FinisherView> finishers(UUID id, @BeanParam PageRequest page) {
        return service.finishers(id, page);
    }
}
