package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many come to a meeting, over HTTP. */
@Path("/v1/meetings/{id}")
@Tag(name = "Meetings 双沟通会")
@Idempotent
public class MeetingAttendanceResource {

    private final MeetingFiguresService figures;
    private final MeetingFiguresStream stream;

    MeetingAttendanceResource(MeetingFiguresService figures, MeetingFiguresStream stream) {
        this.figures = figures;
        this.stream = stream;
    }

    @POST
    @Path("/stream-views")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "countStreamViews",
            summary = "Record the views of the stream 登记直播观看人次",
            description = "The number in all, as the platform tells; takes the place of the number before. While the "
                    + "meeting is open, or after it was held.")
    @Problems({"meeting-not-open", "meeting-not-streamed"})
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

    @GET
    @Path("/figures/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "streamMeetingFigures",
            summary = "A meeting's figures as they change 会议实时数据",
            description =
                    "Server-sent events named `figures`: the figures at once, then within two seconds of each change; "
                            + "a comment every 15 seconds keeps the connection alive. After 15 minutes, or `seconds`, the stream ends, and the "
                            + "client connects again with a token of the day.")
    @APIResponse(
            responseCode = "200",
            description = "Events whose data are the figures as JSON",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = MeetingFigures.class)))
    public Multi<OutboundSseEvent> stream(
            UUID id,
            @Parameter(description = "When the stream ends at the latest, in seconds 最长秒数", example = "900")
                    @QueryParam("seconds")
                    @DefaultValue("900")
                    @Min(1)
                    @Max(900)
                    int seconds) {
        return stream.of(figures.figures(id), Duration.ofSeconds(seconds));
    }
}
