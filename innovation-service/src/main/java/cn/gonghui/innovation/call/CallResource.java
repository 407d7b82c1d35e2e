package cn.gonghui.innovation.call;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/calls")
@Idempotent
@Tag(name = "Calls 项目征集", description = "Calls for proposals 项目征集")
public class CallResource {

    private final CallService calls;
    private final IdempotentAnswers answers;

    CallResource(CallService calls, IdempotentAnswers answers) {
        this.calls = calls;
        this.answers = answers;
    }

    @POST
    @AnswersExisting
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "draftCall",
            summary = "Draft a call 起草项目征集",
            description =
                    "By an officer of the body that founded the alliance. Nobody else sees it before it is published.")
    @Problems({"call-title-taken", "id-taken"})
    public RestResponse<CallView> draft(DraftCall request, @Context UriInfo uri) {
        return answers.once(
                () -> calls.check(request), _ -> calls.draft(request).answer(uri));
    }

    @GET
    @SortedBy({"opensAt", "closesAt", "createdAt"})
    @PermitAll
    @Operation(
            operationId = "listCalls",
            summary = "List calls 查询项目征集",
            description =
                    "Without a token the open ones; with one all that are published, and the drafts of the caller's"
                            + " scope. The status is the one by the clock.")
    public Page<CallView> list(@BeanParam CallFilter filter, @BeanParam PageRequest page) {
        return calls.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getCall",
            summary = "Read a call 查看项目征集",
            description = "Without a token only while it is open.")
    public CallView find(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("id")
                    UUID id) {
        return calls.find(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "editCall",
            summary = "Edit a draft 修改征集草稿",
            description = "JSON Merge Patch of the call's content; only while it is a draft.")
    @Problems({"illegal-transition", "call-title-taken"})
    public CallView edit(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = EditCall.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "edit",
                                                            value = "{\"title\":\"2024年度创新项目征集\",\"reviewsEach\":3}")))
                    MergePatch patch) {
        return calls.edit(id, calls.patched(calls.find(id), patch), ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "publishCall",
            summary = "Publish a call 发布项目征集",
            description = "From now on it opens and closes by itself, to the second.")
    @Problems({"illegal-transition", "window-over", "opinions-over"})
    public CallView publish(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return calls.publish(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/start-review")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "startReview",
            summary = "Begin the review 开始评审",
            description =
                    "After closing; experts can be assigned from now on. Where opinions are asked of member units, not"
                            + " before their deadline has passed or every unit has answered.")
    @Problems({"illegal-transition", "opinions-awaited"})
    public CallView startReview(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return calls.startReview(id, ExpectedVersion.of(ifMatch));
    }
}
