package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The venues of a meeting over HTTP. */
@Path("/v1/meetings/{id}/venues")
@Idempotent
@RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
@Tag(name = "Meetings 双沟通会")
class MeetingVenueResource {

    private final MeetingVenues venues;

    MeetingVenueResource(MeetingVenues venues) {
        this.venues = venues;
    }

    @POST
    @Operation(operationId = "addVenue", summary = "Add a sub-venue 增设分会场", description = """
                    While the meeting is PLANNED or OPEN, up to 50 venues. The organisation in charge lies within the caller's \
                    scope or stands above the host. Wants the meeting's `If-Match`.""")
    @APIResponse(responseCode = "200", description = "The meeting as it stands now, the new venue last")
    @Problems({"illegal-transition", "too-many-venues"})
    public MeetingView add(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AddVenue request) {
        return venues.add(id, request, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/{venueId}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getVenue",
            summary = "Read a venue 会场详情",
            description =
                    "Of a meeting whose host or one of whose venues is the caller's. The `ETag` is the meeting's.")
    public VenueView get(UUID id, @Parameter(description = "Venue 会场") @PathParam("venueId") UUID venueId) {
        return venues.get(id, venueId);
    }

    @PATCH
    @Path("/{venueId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "editVenue", summary = "Edit a venue 变更会场信息", description = """
                    JSON Merge Patch over name, organizationId, address and capacity, while the meeting is PLANNED or OPEN. Wants \
                    the meeting's `If-Match`.""")
    @APIResponse(responseCode = "200", description = "The meeting as it stands now")
    @Problems("illegal-transition")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditVenue.class)))
    public MeetingView edit(
            UUID id,
            @Parameter(description = "Venue 会场") @PathParam("venueId") UUID venueId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch patch) {
        return venues.edit(id, venueId, patch, ExpectedVersion.of(ifMatch));
    }

    @DELETE
    @Path("/{venueId}")
    @Operation(operationId = "removeVenue", summary = "Take out a sub-venue 撤销分会场", description = """
                    While the meeting is PLANNED or OPEN and nothing is tied to the venue: no check-in, application, card or view \
                    of the stream. Never the main venue. Wants the meeting's `If-Match`.""")
    @APIResponse(responseCode = "200", description = "The meeting as it stands now")
    @Problems({"illegal-transition", "main-venue-stays", "venue-in-use"})
    public MeetingView remove(
            UUID id,
            @Parameter(description = "Venue 会场") @PathParam("venueId") UUID venueId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return venues.remove(id, venueId, ExpectedVersion.of(ifMatch));
    }
}
