package cn.gonghui.membership.calendar;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** The subscriptions of the caller, over HTTP. */
@Path("/v1/calendar-subscriptions")
@Tag(name = "Calendar subscriptions 日历订阅")
@Idempotent
public class CalendarSubscriptionResource {

    private final CalendarService calendars;

    CalendarSubscriptionResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "subscribeToCalendar",
            summary = "Get an address for a calendar program 生成日历订阅地址",
            description =
                    "Of the meetings in the caller's scope. The address is told this once; whoever has it can read "
                            + "the calendar, for a year or until the subscription is ended.")
    @APIResponse(
            responseCode = "201",
            description = "The subscription with its address",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MadeSubscription.class)))
    public RestResponse<MadeSubscription> subscribe(@Context UriInfo uri) {
        var made = calendars.subscribe(secret ->
                uri.getBaseUriBuilder().path("v1/calendars").path(secret).build());
        return RestResponse.ResponseBuilder.<MadeSubscription>create(RestResponse.Status.CREATED)
                .location(made.address())
                .entity(made)
                .build();
    }

    @GET
    @SortedBy("expiresOn")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "listCalendarSubscriptions",
            summary = "List one's calendar subscriptions 日历订阅列表",
            description = "The caller's own, by their last day.")
    public Page<CalendarSubscriptionView> list(@BeanParam PageRequest page) {
        return calendars.own(page);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "endCalendarSubscription",
            summary = "End a calendar subscription 取消日历订阅",
            description = "Its address answers 404 from now on. Ended already, or somebody else's: 404.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(UUID id) {
        calendars.end(id);
    }
}
