package cn.gonghui.training.enrolment;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.training.membership.MembershipDirectory;
import jakarta.annotation.security.PermitAll;
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
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/sessions/{sessionId}")
@Tag(name = "Enrolments 报名", description = "Seats of sessions, and the list of those who wait for one")
@Idempotent
public class EnrolmentResource {

    private static final String SESSION = "Id of the session 场次";
    private static final String SESSION_ID = "01900000-0000-7000-8000-000000000901";

    private final EnrolmentService enrolments;
    private final MembershipDirectory membership;
    private final EnrolmentRush rush;

    EnrolmentResource(EnrolmentService enrolments, MembershipDirectory membership, EnrolmentRush rush) {
        this.enrolments = enrolments;
        this.membership = membership;
        this.rush = rush;
    }

    @POST
    @Path("/enrolments")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "enrol",
            summary = "Enrol in a session 报名",
            description =
                    "A member enrols without memberId; an officer names a member in scope. CONFIRMED while there is a"
                            + " seat and nobody waits, else WAITING with a place. The same member once, and not in two sessions at the"
                            + " same time. While membership-service is down its copy answers here; who is not in it gets 503.")
    @Problems({
        "enrolment-closed",
        "mode-not-offered",
        "unknown-member",
        "membership-ended",
        "consent-withdrawn",
        "already-enrolled",
        "member-busy",
        "unavailable"
    })
    public RestResponse<EnrolmentView> enrol(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            EnrolMember request,
            @Context UriInfo address) {
        var memberId = request.memberId() == null ? enrolments.self().orElse(null) : request.memberId();
        return rush.once(() -> membership.members(Collections.singletonList(memberId), List.of()), asked -> {
            var enrolment = enrolments.enrol(sessionId, request, asked);
            return Answers.created(address, enrolment.id(), enrolment);
        });
    }

    @POST
    @Path("/enrolments/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "enrolMany",
            summary = "Enrol many in a session 单位集体报名",
            description =
                    "Up to 1,000 members in the caller's scope, seated in this order; each with an outcome of its own.")
    @Problems({
        "enrolment-closed",
        "mode-not-offered",
        "unknown-member",
        "membership-ended",
        "consent-withdrawn",
        "already-enrolled",
        "member-busy",
        "unavailable"
    })
    public BatchResult<EnrolmentView> enrolAll(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            EnrolMembers request) {
        return rush.once(
                () -> membership.members(request.memberIds(), List.of()),
                asked -> enrolments.enrolAll(sessionId, request, asked));
    }

    @GET
    @Path("/enrolments")
    @SortedBy("createdAt")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listEnrolments",
            summary = "List enrolments of a session 报名名单",
            description =
                    "All of them for who manages the session; else those of unions in the caller's scope; a member sees"
                            + " the own one.")
    public Page<EnrolmentView> list(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            @BeanParam PageRequest page,
            @BeanParam EnrolmentFilter filter) {
        return enrolments.list(sessionId, page, filter);
    }

    @GET
    @Path("/enrolments/{id}")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(operationId = "readEnrolment", summary = "Read an enrolment 查看报名", description = "As in the list.")
    public RestResponse<EnrolmentView> read(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            @PathParam("id") UUID id) {
        return tagged(enrolments.read(sessionId, id));
    }

    @POST
    @Path("/enrolments/{id}/cancel")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "cancelEnrolment",
            summary = "Cancel an enrolment 取消报名",
            description =
                    "Until the session's deadline; who manages the session also later. A freed seat goes to the first"
                            + " who waits.")
    @Problems({"illegal-transition", "cancellation-closed"})
    public RestResponse<EnrolmentView> cancel(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(enrolments.cancel(sessionId, id, ExpectedVersion.of(ifMatch)));
    }

    @GET
    @Path("/seats")
    @PermitAll
    @Operation(
            operationId = "readSeats",
            summary = "Read the seats of a session 名额情况",
            description = "Seats, taken and waiting, for each mode. Open to everybody once published.")
    public SessionSeatsView seats(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId) {
        return enrolments.seats(sessionId);
    }

    /** No 304 to these: the place moves while the version stays. */
    private static RestResponse<EnrolmentView> tagged(EnrolmentView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Long.toString(view.version()))
                .build();
    }
}
