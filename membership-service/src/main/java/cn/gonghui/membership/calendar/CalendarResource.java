package cn.gonghui.membership.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What calendar programs read: they have no token, only the address. */
@Path("/v1/calendars")
@Tag(name = "Calendar subscriptions 日历订阅", description = "Meetings in the calendars of those who run them")
public class CalendarResource {

    static final String MEDIA_TYPE = "text/calendar";

    private final CalendarService calendars;

    CalendarResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/{secret}")
    @Produces(MEDIA_TYPE)
    @PermitAll
    @Operation(
            operationId = "readSubscribedCalendar",
            summary = "Read a subscribed calendar 读取订阅日历",
            description =
                    "Meetings of the organisation that subscribed and of all below it, from 90 days ago to 400 days "
                            + "ahead, in the order of time; 1,000 at most: the next to come, then the latest of the past. "
                            + "No personal data. An address that is unknown, ended or expired answers 404.")
    @APIResponse(
            responseCode = "200",
            description = "The meetings as .ics",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String read(
            @Parameter(
                            description = "The secret part of the address 订阅密钥",
                            example = "2J9xQ0v1mTq4s8YtU6n3aWc5kLrZbDfHgPeVyXiOo7A")
                    @PathParam("secret")
                    String secret) {
        return calendars.subscribed(secret);
    }
}
