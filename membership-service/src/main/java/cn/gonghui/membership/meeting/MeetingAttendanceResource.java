package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who comes to a meeting, over HTTP. */
@Path("/v1/meetings/{id}")
@Tag(name = "Meetings 双沟通会")
@Idempotent
public class MeetingAttendanceResource {

    private final CheckInService checkIns;
    private final MeetingFiguresService figures;

    MeetingAttendanceResource(CheckInService checkIns, MeetingFiguresService figures) {
        this.checkIns = checkIns;
        this.figures = figures;
    }

    @POST
    @Path("/check-ins")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "checkIn",
            summary = "Check somebody in 签到",
            description =
                    "By service card or by the number of an application, while the meeting is open, at a venue of "
                            + "the caller's. Once a venue: again at the same venue answers the first check-in.")
    @Problems("meeting-not-open")
    public CheckInView checkIn(UUID id, CheckIn request) {
        return checkIns.checkIn(id, request);
    }

    @POST
    @Path("/check-ins/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "checkInMany",
            summary = "Check up to 1,000 people in 批量签到",
            description = "Each has an outcome of its own, in order; safe to send again.")
    public BatchResult<CheckInView> checkInMany(UUID id, CheckIns request) {
        return checkIns.checkIn(id, request);
    }

    @POST
    @Path("/stream-views")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "countStreamViews",
            summary = "Record the views of the stream 登记直播观看人次",
            description = "The number in all, as the platform tells; takes the place of the number before. While the "
                    + "meeting is open, or after it was held.")
    @Problems("meeting-not-open")
    public MeetingFigures countStream(UUID id, CountStreamViews request) {
        return figures.countStream(id, request);
    }

    @GET
    @Path("/figures")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getMeetingFigures",
            summary = "A meeting in figures 会议数据",
            description = "Live while it goes on. Totals are the sum of the venues; a person seen at two venues counts "
                    + "once in distinctPeople.")
    public MeetingFigures figures(UUID id) {
        return figures.figures(id);
    }
}
