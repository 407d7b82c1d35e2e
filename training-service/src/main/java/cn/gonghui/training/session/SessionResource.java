package cn.gonghui.training.session;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.training.membership.MembershipDirectory;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/sessions")
@Tag(name = "Sessions 场次", description = "Sessions on site, online or both")
@Idempotent
public class SessionResource {

    private final SessionService sessions;
    private final MembershipDirectory membership;
    private final IdempotentAnswers answers;

    SessionResource(SessionService sessions, MembershipDirectory membership, IdempotentAnswers answers) {
        this.sessions = sessions;
        this.membership = membership;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "createSession",
            summary = "Draft a session 新建场次",
            description =
                    "By an officer over who organises or commissioned it. A lecturer or a room is in one session at a"
                            + " time, drafts included; an accepted request becomes SCHEDULED.")
    @Problems({
        "unknown-reference",
        "organization-ended",
        "plan-not-open",
        "illegal-transition",
        "course-retired",
        "lecturer-inactive",
        "lecturer-busy",
        "room-busy",
        "session-exists",
        "unavailable"
    })
    public RestResponse<SessionView> create(CreateSession request, @Context UriInfo address) {
        return answers.once(() -> membership.organizations(request.organizationIds()), asked -> {
            var session = sessions.create(request, asked);
            return Answers.created(address, session.id(), session);
        });
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "createSessions",
            summary = "Draft many sessions 批量新建场次",
            description = "Up to 1,000, each with an outcome of its own, in order.")
    @Problems({
        "unknown-reference",
        "organization-ended",
        "plan-not-open",
        "illegal-transition",
        "course-retired",
        "lecturer-inactive",
        "lecturer-busy",
        "room-busy",
        "session-exists",
        "unavailable"
    })
    public BatchResult<SessionView> createAll(CreateSessions request) {
        return answers.once(
                () -> membership.organizations(request.organizationIds()), asked -> sessions.createAll(request, asked));
    }

    @GET
    @SortedBy({"startsAt", "createdAt"})
    @PermitAll
    @Operation(
            operationId = "listSessions",
            summary = "List sessions 场次列表",
            description = "Sessions that are or were published for everybody; drafts in the caller's scope.")
    public Page<SessionView> list(@BeanParam PageRequest page, @BeanParam SessionFilter filter) {
        return sessions.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "readSession", summary = "Read a session 查看场次", description = "As in the list.")
    public SessionView read(@PathParam("id") UUID id) {
        return sessions.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editSession",
            summary = "Edit a session 修改场次",
            description = "A JSON Merge Patch of EditSession. Everything while DRAFT; once PUBLISHED only seats and the"
                    + " stream's address. More seats let in as many from the waiting list as fit.")
    @Problems({"session-content-fixed", "lecturer-inactive", "lecturer-busy", "room-busy", "seats-taken"})
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditSession.class),
                            examples = @ExampleObject(name = "One field", value = "{\"title\":\"三种精神宣讲\"}")))
    public SessionView edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return sessions.edit(id, ExpectedVersion.of(ifMatch), patch);
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "publishSession",
            summary = "Publish a session 发布场次",
            description = "From here everybody sees it and members enrol.")
    @Problems("illegal-transition")
    public SessionView publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return sessions.publish(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "startSession",
            summary = "Start a session 开始",
            description = "No earlier than an hour before its first block. From here attendance is taken.")
    @Problems({"illegal-transition", "session-too-early"})
    public SessionView start(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return sessions.start(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/complete")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "completeSession",
            summary = "Complete a session 结束",
            description = "It counts as delivered, and so does the request that it served.")
    @Problems("illegal-transition")
    public SessionView complete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return sessions.complete(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "cancelSession",
            summary = "Cancel a session 取消场次",
            description =
                    "Lecturers, room and those enrolled are free again; the request that it was to serve is reopened.")
    @Problems("illegal-transition")
    public SessionView cancel(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CancelSession why) {
        return sessions.cancel(id, ExpectedVersion.of(ifMatch), why);
    }
}
