package cn.gonghui.innovation.opinion;

import cn.gonghui.innovation.alliance.AllianceUnitView;
import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/calls/{callId}")
@Idempotent
@Tag(name = "Opinions 征求意见", description = "Opinions of member units on a call, before its review 征求意见")
public class CallOpinionResource {

    private final OpinionService opinions;
    private final OpinionFigures figures;

    CallOpinionResource(OpinionService opinions, OpinionFigures figures) {
        this.opinions = opinions;
        this.figures = figures;
    }

    @POST
    @AnswersExisting
    @Path("/opinions")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "giveOpinion",
            summary = "Give the opinion of a member unit 提出意见",
            description =
                    "By an officer of the unit itself, not of the organisation above it; the unit is in the call's"
                            + " alliance today. From the publication until before `opinionsUntil`, and no longer than until the"
                            + " review begins. One each: the same again answers the one that is there.")
    @Problems({"opinions-not-asked", "opinions-over", "not-a-member-unit", "opinion-given"})
    public RestResponse<OpinionView> give(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId,
            GiveOpinion request,
            @Context UriInfo uri) {
        return opinions.give(callId, request).answer(uri, "/v1/opinions");
    }

    @GET
    @Path("/opinions")
    @SortedBy("givenAt")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listOpinions",
            summary = "List the opinions on a call 意见列表",
            description =
                    "All of them for the call's keeper; for a member unit its own. 404 for who may not read the alliance.")
    public Page<OpinionView> list(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId,
            @QueryParam("stance") @Parameter(description = "That stand so 态度", example = "OBJECT") OpinionStance stance,
            @BeanParam PageRequest page) {
        return opinions.list(callId, stance, page);
    }

    @GET
    @Path("/opinions/figures")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getOpinionFigures",
            summary = "Read who has answered 征求意见情况",
            description = "Counted from the opinions and the alliance's members of today. For the call's keeper.")
    public OpinionFiguresView figures(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId) {
        return figures.figures(callId);
    }

    @GET
    @Path("/silent-units")
    @SortedBy("joinedOn")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listSilentUnits",
            summary = "List the units that have not answered 未答复单位",
            description =
                    "Member units of today without an opinion, by the day on which they joined. For the call's keeper.")
    public Page<AllianceUnitView> silent(
            @Parameter(description = "Id of the call 项目征集", example = "01900000-0000-7000-8000-000000000801")
                    @PathParam("callId")
                    UUID callId,
            @BeanParam PageRequest page) {
        return figures.silent(callId, page);
    }
}
