package cn.gonghui.membership.calendar;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings as calendars, over HTTP. */
@Path("/v1/meetings")
@Tag(name = "Meetings 双沟通会")
public class MeetingCalendarResource {

    private final CalendarService calendars;

    MeetingCalendarResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/{id}/calendar")
    @Produces(CalendarResource.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getMeetingCalendar",
            summary = "A meeting for a calendar 会议日历",
            description = "As iCalendar (RFC 5545). The UID stays, SEQUENCE is the version, a cancelled meeting has "
                    + "STATUS:CANCELLED.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as .ics",
            content = @Content(mediaType = CalendarResource.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String meeting(UUID id) {
        return calendars.meeting(id);
    }

    @GET
    @Path("/calendar")
    @Produces(CalendarResource.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getMeetingsCalendar",
            summary = "Meetings for a calendar 双沟通日历",
            description =
                    "Hosted by the caller's organisations, from 90 days ago to 400 days ahead, in the order of time; "
                            + "1,000 at most: the next to come, then the latest of the past. "
                            + "Calendar programs, which have no token, take the address of a calendar subscription.")
    @APIResponse(
            responseCode = "200",
            description = "The meetings as .ics",
            content = @Content(mediaType = CalendarResource.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String meetings() {
        return calendars.inScope();
    }
}
