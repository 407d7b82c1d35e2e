package cn.gonghui.training.attendance;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.training.membership.MembershipDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collections;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/sessions/{sessionId}/attendances")
@Tag(name = "Attendances 签到", description = "Who was there, how and how long")
@Idempotent
public class AttendanceResource {

    private static final String SESSION = "Id of the session 场次";
    private static final String SESSION_ID = "01900000-0000-7000-8000-000000000901";

    private final AttendanceService attendances;
    private final MembershipDirectory membership;
    private final IdempotentAnswers answers;

    AttendanceResource(AttendanceService attendances, MembershipDirectory membership, IdempotentAnswers answers) {
        this.attendances = attendances;
        this.membership = membership;
        this.answers = answers;
    }

    @POST
    @AnswersExisting
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "recordAttendance",
            summary = "Take down a presence 签到",
            description =
                    "By who manages the session, from its start on; a member by id or by card number. Who is not enrolled"
                            + " comes in where the session takes walk-ins and has a free seat. The same clientNonce again changes nothing.")
    @Problems({
        "too-early",
        "session-not-open",
        "member-or-card",
        "unknown-member",
        "membership-ended",
        "consent-withdrawn",
        "not-enrolled",
        "session-full",
        "already-in",
        "nonce-reused",
        "minutes-needed",
        "minutes-out-of-range",
        "attendance-mode-not-offered",
        "unavailable"
    })
    public RestResponse<AttendanceView> take(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            RecordAttendance request,
            @Context UriInfo address) {
        return answers.once(
                () -> membership.members(
                        Collections.singletonList(request.memberId()), Collections.singletonList(request.cardNumber())),
                asked -> attendances.take(sessionId, request, asked).answer(address));
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "recordAttendances",
            summary = "Upload a list of presences 上传签到名单",
            description =
                    "Up to 1,000 rows, by member id or card number, each with an outcome of its own and the code of what"
                            + " refused it.")
    @Problems({
        "too-early",
        "session-not-open",
        "member-or-card",
        "unknown-member",
        "membership-ended",
        "consent-withdrawn",
        "not-enrolled",
        "session-full",
        "already-in",
        "nonce-reused",
        "minutes-needed",
        "minutes-out-of-range",
        "attendance-mode-not-offered"
    })
    public BatchResult<AttendanceView> takeAll(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            RecordAttendances request) {
        return answers.once(
                () -> membership.members(request.memberIds(), request.cardNumbers()),
                asked -> attendances.takeAll(sessionId, request, asked));
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listAttendances",
            summary = "List who was there 签到名单",
            description =
                    "All for who manages the session; else those of unions in the caller's scope; a member sees the own"
                            + " one.")
    public Page<AttendanceView> list(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            @BeanParam PageRequest page,
            @BeanParam AttendanceFilter filter) {
        return attendances.list(sessionId, page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MEMBER, Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(operationId = "readAttendance", summary = "Read a presence 查看签到", description = "As in the list.")
    public AttendanceView read(
            @PathParam("sessionId") @Parameter(description = SESSION, example = SESSION_ID) UUID sessionId,
            @PathParam("id") UUID id) {
        return attendances.read(sessionId, id);
    }
}
