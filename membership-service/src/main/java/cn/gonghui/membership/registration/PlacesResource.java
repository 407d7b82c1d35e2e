package cn.gonghui.membership.registration;

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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places of an activity, and who is there, over HTTP. */
@Path("/v1/activities/{id}")
@Tag(name = "Activities 文体活动")
@Idempotent
public class PlacesResource {

    private final PlacesService places;
    private final PresenceService presence;

    PlacesResource(PlacesService places, PresenceService presence) {
        this.places = places;
        this.presence = presence;
    }

    @GET
    @Path("/places")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getActivityPlaces",
            summary = "Read the places 名额情况",
            description = "How many may come, how many have registered, and the quotas; for the organiser.")
    public PlacesView get(UUID id) {
        return places.get(id);
    }

    @PUT
    @Path("/places")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "setActivityPlaces",
            summary = "Set the places 设置名额",
            description =
                    "Until the activity begins. More places promote as many as fit; there are never fewer than "
                            + "are taken. If-Match takes any version since which the terms are the same, whoever has registered.")
    @Problems({"places-taken", "activity-has-begun"})
    public PlacesView set(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SetPlaces request) {
        return places.set(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/check-ins")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "checkInParticipant",
            summary = "Check a participant in 活动签到",
            description = "On the day, by card or member; again answers the first time. Children come with the first "
                    + "member of their family.")
    @Problems({"not-registered", "activity-not-under-way", "too-many-children"})
    public PresenceView checkIn(UUID id, CheckInMember request) {
        return presence.checkIn(id, request);
    }

    @POST
    @Path("/check-ins/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "checkInParticipants",
            summary = "Check up to 1,000 participants in 批量活动签到",
            description = "Each has an outcome of its own, in order; safe to send again.")
    public BatchResult<PresenceView> checkInMany(UUID id, CheckInMembers request) {
        return presence.checkIn(id, request);
    }
}
