package cn.gonghui.training.lecturer;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.training.membership.MembersAsked;
import cn.gonghui.training.membership.MembershipDirectory;
import cn.gonghui.training.membership.OrganizationsAsked;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/lecturers")
@Tag(name = "Lecturers 师资", description = "Rosters of lecturers, members and outsiders")
@Idempotent
public class LecturerResource {

    private final LecturerService lecturers;
    private final MembershipDirectory membership;
    private final IdempotentAnswers answers;

    LecturerResource(LecturerService lecturers, MembershipDirectory membership, IdempotentAnswers answers) {
        this.lecturers = lecturers;
        this.membership = membership;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Idempotent(prepared = true)
    @Operation(
            operationId = "registerLecturer",
            summary = "Register a lecturer 登记师资",
            description = "A member, whose name and union are asked of membership-service, or an outsider with a name."
                    + " Names are kept encrypted.")
    @Problems({
        "unknown-reference",
        "organization-ended",
        "unknown-member",
        "membership-ended",
        "name-or-member",
        "lecturer-exists",
        "unavailable"
    })
    public RestResponse<LecturerView> register(CreateLecturer request, @Context UriInfo address) {
        var organizationIds = Arrays.asList(request.organizationId(), request.unionId());
        return answers.once(
                () -> new Asked(
                        membership.organizations(organizationIds),
                        membership.members(Collections.singletonList(request.memberId()), List.of())),
                asked -> {
                    var lecturer = lecturers.register(request, asked.organizations(), asked.members());
                    return Answers.created(address, lecturer.id(), lecturer);
                });
    }

    @GET
    @SortedBy("createdAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE, Roles.LECTURER})
    @Operation(
            operationId = "listLecturers",
            summary = "List lecturers 师资列表",
            description = "Those kept in the caller's scope, and with masked names those kept above it; a lecturer sees"
                    + " the own entry.")
    public Page<LecturerView> list(@BeanParam PageRequest page, @BeanParam LecturerFilter filter) {
        return lecturers.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE, Roles.LECTURER})
    @Operation(operationId = "readLecturer", summary = "Read a lecturer's entry 查看师资", description = "As in the list.")
    public LecturerView read(@PathParam("id") UUID id) {
        return lecturers.read(id);
    }

    @GET
    @Path("/{id}/honours")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.SERVICE, Roles.LECTURER})
    @Operation(
            operationId = "listLecturerHonours",
            summary = "List a lecturer's honours 师资所获荣誉",
            description = "Asked of membership-service at this moment, and kept nowhere here; an outsider has none.")
    @Problems("unavailable")
    public LecturerHonours honours(@PathParam("id") UUID id) {
        return new LecturerHonours(
                lecturers.memberOf(id).map(membership::honours).orElse(List.of()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "editLecturer",
            summary = "Edit a lecturer's entry 修改师资",
            description = "A JSON Merge Patch of EditLecturer.")
    @Problems("lecturer-exists")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditLecturer.class),
                            examples =
                                    @ExampleObject(
                                            name = "One field",
                                            value = "{\"districts\":[\"110114\",\"110105\"]}")))
    public LecturerView edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return lecturers.edit(id, ExpectedVersion.of(ifMatch), patch);
    }

    @POST
    @Path("/{id}/deactivate")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "deactivateLecturer",
            summary = "Take a lecturer out of use 停聘",
            description = "New sessions cannot name the lecturer.")
    @Problems("illegal-transition")
    public LecturerView deactivate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return lecturers.deactivate(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/reactivate")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "reactivateLecturer",
            summary = "Take a lecturer into use again 复聘",
            description = "Sessions may name the lecturer again.")
    @Problems("illegal-transition")
    public LecturerView reactivate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return lecturers.reactivate(id, ExpectedVersion.of(ifMatch));
    }

    private record Asked(OrganizationsAsked organizations, MembersAsked members) {}
}
