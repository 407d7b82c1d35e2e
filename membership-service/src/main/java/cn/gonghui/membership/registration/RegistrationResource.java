package cn.gonghui.membership.registration;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.Answers;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Registrations for an activity over HTTP. */
@Path("/v1/activities/{id}/registrations")
@Tag(name = "Activities 文体活动")
@Idempotent
public class RegistrationResource {

    private final RegistrationService service;

    RegistrationResource(RegistrationService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "registerForActivity",
            summary = "Register a party 报名",
            description = "By oneself, or by an officer of the member's union. A member, a team with its captain, or a "
                    + "family; a party gets its places whole, or waits. Who does not fit lets the next one pass.")
    @Problems({
        "registration-closed",
        "party-not-admitted",
        "not-invited",
        "already-registered",
        "party-too-large",
        "consent-withdrawn"
    })
    @APIResponse(
            responseCode = "201",
            description = "Registered, or waiting",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RegistrationView.class)))
    public RestResponse<RegistrationView> register(UUID id, RegisterParty request, @Context UriInfo address) {
        var registration = service.register(id, request);
        return Answers.created(address, registration.id(), registration);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "registerManyForActivity",
            summary = "Register up to 1,000 parties 单位集体报名",
            description = "Each has an outcome of its own, in order; they get their places in this order.")
    public BatchResult<RegistrationView> registerMany(UUID id, RegisterParties request) {
        return service.register(id, request);
    }

    @GET
    @SortedBy("registeredAt")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listRegistrations",
            summary = "List registrations 报名列表",
            description = "The organiser sees all, another officer those of his own unions, a member his own; in the "
                    + "order in which they came.")
    public Page<RegistrationView> list(UUID id, @BeanParam PageRequest page, @BeanParam RegistrationFilter filter) {
        return service.list(id, page, filter);
    }

    @GET
    @Path("/{registrationId}")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getRegistration",
            summary = "Read a registration 报名详情",
            description = "One's own, of one's own unions, or for one's own activity.")
    public RegistrationView get(
            UUID id,
            @Parameter(description = "Id of the registration 报名编号") @PathParam("registrationId") UUID registrationId) {
        return service.get(id, registrationId);
    }

    @POST
    @Path("/{registrationId}/cancel")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "cancelRegistration",
            summary = "Cancel a registration 取消报名",
            description = "By who leads the party, or an officer: until the deadline; the organiser until the activity "
                    + "begins. Whoever waits and fits is promoted at once, in order.")
    @Problems({"illegal-transition", "not-the-captain", "cancellation-closed", "activity-has-begun"})
    public RegistrationView cancel(
            UUID id,
            @Parameter(description = "Id of the registration 报名编号") @PathParam("registrationId") UUID registrationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.cancel(id, registrationId, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{registrationId}/leave")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "leaveTeam",
            summary = "Leave one's team 退出队伍",
            description =
                    "Until the deadline, as long as it is a team without the caller; where the captain leaves the "
                            + "next member is captain. Whoever waits and fits is promoted at once, in order.")
    @Problems({"illegal-transition", "team-too-small", "cancellation-closed", "activity-has-begun"})
    public RegistrationView leave(
            UUID id,
            @Parameter(description = "Id of the registration 报名编号") @PathParam("registrationId") UUID registrationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.leave(id, registrationId, ExpectedVersion.of(ifMatch));
    }
}
