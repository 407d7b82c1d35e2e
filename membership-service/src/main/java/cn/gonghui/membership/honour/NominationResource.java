package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.AnswersExisting;
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

/** Nominations over HTTP. */
@Path("/v1/honour-nominations")
@Tag(name = "Honours 先进表彰", description = "Nominations with reviews and public notices, and honours")
@Idempotent
public class NominationResource {

    private final NominationService service;

    NominationResource(NominationService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "nominateForHonour",
            summary = "Nominate 推荐",
            description =
                    "A member of one's own union, a team or an organisation, to itself or an organisation above it "
                            + "that may confer at its level: NATIONAL and MUNICIPAL the municipal federation, DISTRICT a "
                            + "district or industry federation too, STREET one of a street, town or park too, GRASSROOTS "
                            + "every union. "
                            + "`GET /v1/honour-kinds` tells which rounds follow. Once for a person, kind and year. The same "
                            + "external reference with the same content answers the nomination that is there already.")
    @Problems({
        "honour-kind-not-fitting",
        "already-nominated",
        "nomination-reference-taken",
        "organization-closed",
        "conferring-not-above",
        "conferring-too-low",
        "consent-withdrawn"
    })
    @APIResponse(
            responseCode = "201",
            description = "What was made, or is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NominationView.class)))
    @AnswersExisting
    public RestResponse<NominationView> nominate(Nominate request, @Context UriInfo address) {
        return service.nominate(request).answer(address);
    }

    @GET
    @SortedBy("organizationId")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listNominations",
            summary = "List nominations 推荐列表",
            description = "What is on public notice everybody sees, officers and auditors also what concerns their "
                    + "organisations.")
    public Page<NominationView> list(@BeanParam PageRequest page, @BeanParam NominationFilter filter) {
        return service.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getNomination",
            summary = "Read a nomination 推荐详情",
            description = "Of one's own organisations, or on public notice; what the reviewers say is told to the "
                    + "organisations concerned.")
    public NominationView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/pass")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "passReview",
            summary = "Pass a review 审核通过",
            description = "By the conferring organisation; the notice that follows begins at once, and is ended by the "
                    + "clock.")
    @Problems({"illegal-transition", "objection-open", "consent-withdrawn"})
    public NominationView pass(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PassReview request) {
        return service.pass(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "rejectNomination",
            summary = "Reject a nomination 不予通过",
            description = "By the conferring organisation, with the reason.")
    @Problems("illegal-transition")
    public NominationView reject(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GiveGrounds request) {
        return service.reject(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "withdrawNomination",
            summary = "Withdraw a nomination 撤回推荐",
            description = "By the nominating organisation, with the reason.")
    @Problems("illegal-transition")
    public NominationView withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GiveGrounds request) {
        return service.withdraw(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/confer")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "conferHonour",
            summary = "Confer the honour 授予荣誉",
            description = "Once all notices are over and no objection is open. Of a model worker: records what the "
                    + "government has conferred.")
    @Problems({"illegal-transition", "objection-open", "already-honoured", "conferring-too-low"})
    public HonourView confer(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ConferHonour request) {
        return service.confer(id, request, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/objections")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "objectToNomination",
            summary = "Object to a nomination 提出异议",
            description =
                    "Anybody who signs in, while it is on public notice; one at a time, and the same again answers the "
                            + "one that is open. Until it is answered nothing is conferred.")
    @Problems({"not-on-notice", "objection-raised"})
    public ObjectionView object(UUID id, RaiseObjection request) {
        return service.object(id, request);
    }

    @GET
    @Path("/{id}/objections")
    @SortedBy("raisedAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "listObjections",
            summary = "List objections 异议列表",
            description = "For the conferring organisation, which handles them.")
    public Page<ObjectionView> objections(UUID id, @BeanParam PageRequest page) {
        return service.objections(id, page);
    }

    @GET
    @Path("/{id}/objections/{objectionId}")
    @RolesAllowed({
        Roles.OFFICER,
        Roles.FEDERATION_ADMIN,
        Roles.MEMBER,
        Roles.LECTURER,
        Roles.EXPERT,
        Roles.JUDGE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getObjection",
            summary = "Read an objection 异议详情",
            description = "For who raised it, who learns what became of it, and for the conferring organisation, which "
                    + "handles it and alone reads the statement.")
    public ObjectionView objection(
            UUID id, @Parameter(description = "Objection 异议") @PathParam("objectionId") UUID objectionId) {
        return service.objection(id, objectionId);
    }

    @POST
    @Path("/{id}/objections/{objectionId}/answer")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "answerObjection",
            summary = "Answer an objection 处理异议",
            description = "By the conferring organisation, with the reason; one that is right rejects the nomination.")
    @Problems("illegal-transition")
    public ObjectionView answer(
            UUID id,
            @Parameter(description = "Objection 异议") @PathParam("objectionId") UUID objectionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            AnswerObjection request) {
        return service.answer(id, objectionId, request, ExpectedVersion.of(ifMatch));
    }
}
