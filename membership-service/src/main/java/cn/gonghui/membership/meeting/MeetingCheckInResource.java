package cn.gonghui.membership.meeting;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Check-in at the venues of a meeting, over HTTP. */
@Path("/v1/meetings/{id}")
@Tag(name = "Meetings 双沟通会")
@Idempotent
public class MeetingCheckInResource {

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";

    private final CheckInService checkIns;

    MeetingCheckInResource(CheckInService checkIns) {
        this.checkIns = checkIns;
    }

    @POST
    @Path("/check-ins")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "checkIn",
            summary = "Check somebody in 签到",
            description =
                    "By service card or by the number of an application, while the meeting is open, at a venue of "
                            + "the caller's. Once a venue: without a `nonce`, again at the same venue answers the first check-in; "
                            + "with one, the same `nonce` does, and another is told `already-checked-in`.")
    @Problems({
        "meeting-not-open",
        "check-in-too-early",
        "already-checked-in",
        "card-revoked",
        "check-in-nonce-taken",
        "unknown-reference"
    })
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
    @Path("/check-ins/offline")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "uploadCheckIns",
            summary = "Upload check-ins taken without network 离线签到补传",
            description =
                    "Each with the time at which it was taken, from the opening of the meeting until it was held, and "
                            + "with a name of the client's own (`nonce`), so that the whole may be sent again. Also after the "
                            + "meeting was held: its number of people is then corrected. Each has an outcome of its own, in "
                            + "order: `check-in-too-early`, `check-in-too-late`, `already-checked-in`, `card-revoked`, "
                            + "`check-in-nonce-taken`, `unknown-reference`.")
    public BatchResult<CheckInView> uploadCheckIns(UUID id, OfflineCheckIns request) {
        return checkIns.upload(id, request);
    }

    @POST
    @Path("/check-ins/by-code")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "presentCheckInCode",
            summary = "Check oneself in with the venue's code 扫码签到",
            description =
                    "The code on the venue's screen turns every 30 seconds; it is accepted while it is shown and for "
                            + "30 seconds more. With a `nonce` it is safe to send again, also after the code has turned.")
    @Problems({
        "check-in-code-unknown",
        "check-in-code-expired",
        "check-in-wrong-venue",
        "check-in-too-early",
        "meeting-not-open",
        "already-checked-in",
        "check-in-membership-ended",
        "check-in-nonce-taken"
    })
    public CheckInView present(UUID id, PresentCode request) {
        return checkIns.present(id, request);
    }

    @GET
    @Path("/venues/{venueId}/check-in-code")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "showCheckInCode",
            summary = "The code of the moment for a venue's screen 会场签到码",
            description = "Signed, and another every 30 seconds. Until the meeting is over.")
    @Problems("meeting-not-open")
    public CheckInCodeView code(UUID id, @Parameter(description = "Venue 会场") @PathParam("venueId") UUID venueId) {
        return checkIns.code(id, venueId);
    }

    @GET
    @Path("/venues/{venueId}/check-in-code/svg")
    @Produces(SVG)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "drawCheckInCode",
            summary = "The code of the moment as a QR code 会场签到二维码",
            description = "As SVG, which any screen scales.")
    @APIResponse(
            responseCode = "200",
            description = "The QR code",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @Problems("meeting-not-open")
    public byte[] svg(UUID id, @Parameter(description = "Venue 会场") @PathParam("venueId") UUID venueId) {
        return QrCode.of(checkIns.code(id, venueId).code()).svg();
    }

    @GET
    @Path("/venues/{venueId}/check-in-code/png")
    @Produces(PNG)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "paintCheckInCode",
            summary = "The code of the moment as a QR code, in pixels 会场签到二维码图片",
            description = "As PNG, ten pixels a module.")
    @APIResponse(
            responseCode = "200",
            description = "The QR code",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Problems("meeting-not-open")
    public byte[] png(UUID id, @Parameter(description = "Venue 会场") @PathParam("venueId") UUID venueId) {
        return QrCode.of(checkIns.code(id, venueId).code()).png();
    }
}
