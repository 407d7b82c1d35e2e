package cn.gonghui.membership.familyday;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
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

/** Family days over HTTP. */
@Path("/v1/activities/{id}")
@Tag(name = "Activities 文体活动")
@Idempotent
public class FamilyDayResource {

    private final FamilyDayService service;

    FamilyDayResource(FamilyDayService service) {
        this.service = service;
    }

    @GET
    @Path("/task-stations")
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
            operationId = "getTaskStations",
            summary = "Read the task stations 任务站",
            description = "In order; the ETag is the activity's.")
    @Problems("wrong-activity-type")
    public StationsView stations(UUID id) {
        return service.stations(id);
    }

    @PUT
    @Path("/task-stations")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "setTaskStations",
            summary = "Set the task stations 设置任务站",
            description = "In the place of those before, until the day begins. Wants the activity's ETag.")
    @Problems({"wrong-activity-type", "activity-has-begun"})
    public StationsView setStations(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SetStations request) {
        return service.setStations(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/stamps/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "giveStamps",
            summary = "Give up to 1,000 stamps 批量盖章",
            description = "To families that were checked in. A stamp counts once; with all of them the family has done "
                    + "all tasks. Safe to send again.")
    @Problems({"wrong-activity-type", "activity-not-under-way", "not-registered", "not-checked-in", "not-a-family"})
    public BatchResult<StampCardView> stamp(UUID id, GiveStamps request) {
        return service.stamp(id, request);
    }

    @GET
    @Path("/registrations/{registrationId}/stamp-card")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getStampCard",
            summary = "Read a family's stamps 闯关卡",
            description = "One's own, of one's own unions, or for one's own activity.")
    @Problems("wrong-activity-type")
    public StampCardView card(
            UUID id,
            @Parameter(description = "Id of the registration 报名编号") @PathParam("registrationId") UUID registrationId) {
        return service.card(id, registrationId);
    }
}
