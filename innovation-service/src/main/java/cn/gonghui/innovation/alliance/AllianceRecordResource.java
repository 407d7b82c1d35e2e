package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.IdempotentAnswers;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/alliances/{allianceId}")
@Idempotent
@Tag(name = "Alliances 联盟")
public class AllianceRecordResource {

    private static final String AS_OF = "Only what stood on this day 截至日期";

    private final AllianceRecordService records;
    private final IdempotentAnswers answers;

    AllianceRecordResource(AllianceRecordService records, IdempotentAnswers answers) {
        this.records = records;
        this.answers = answers;
    }

    @GET
    @Path("/members")
    @SortedBy("joinedOn")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listAllianceMembers",
            summary = "List the members of an alliance 联盟成员",
            description = "Organisations and studios with the days they joined and left, those that left included;"
                    + " with `asOf`, the members of that day.")
    public Page<AllianceMembershipView> members(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2022-06-30") LocalDate asOf,
            @BeanParam PageRequest page) {
        return records.members(allianceId, asOf, page);
    }

    @GET
    @Path("/members/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getAllianceMember",
            summary = "Read a membership 联盟成员详情",
            description = "For whom the alliance is visible.")
    public AllianceMembershipView member(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @Parameter(description = "Id of the record 记录", example = "01900000-0000-7000-8000-000000000731")
                    @PathParam("id")
                    UUID id) {
        return records.member(allianceId, id);
    }

    @POST
    @AnswersExisting
    @Path("/members")
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "joinAlliance",
            summary = "Add a member 加入联盟",
            description = "An organisation or a studio, from a day on. The same again changes nothing.")
    @Problems({"already-in-alliance", "before-founding", "in-future"})
    public RestResponse<AllianceMembershipView> join(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            JoinAlliance request,
            @Context UriInfo uri) {
        return answers.once(
                () -> records.check(request),
                organization -> records.join(allianceId, request, organization).answer(uri));
    }

    @POST
    @Path("/members/{id}/leave")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "leaveAlliance",
            summary = "A member leaves 退出联盟",
            description =
                    "`leftOn` is the first day on which it no longer belongs. `If-Match` is the membership's version.")
    @Problems({"left-before-joining", "in-future", "before-founding"})
    public AllianceMembershipView leave(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @Parameter(description = "Id of the record 记录", example = "01900000-0000-7000-8000-000000000731")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            LeaveOn request) {
        return records.leave(allianceId, id, request, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/council-seats")
    @SortedBy("startsOn")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listCouncilSeats",
            summary = "List the council 理事会",
            description = "All seats ever taken; with `asOf`, the council of that day.")
    public Page<CouncilSeatView> council(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2022-06-30") LocalDate asOf,
            @BeanParam PageRequest page) {
        return records.council(allianceId, asOf, page);
    }

    @GET
    @Path("/council-seats/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getCouncilSeat",
            summary = "Read a seat 理事会席位详情",
            description = "For whom the alliance is visible.")
    public CouncilSeatView seat(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @Parameter(description = "Id of the record 记录", example = "01900000-0000-7000-8000-000000000731")
                    @PathParam("id")
                    UUID id) {
        return records.seat(allianceId, id);
    }

    @POST
    @Path("/council-seats")
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "takeCouncilSeat",
            summary = "Take a seat in the council 就任理事",
            description = "One seat at a time for one person of one organisation.")
    @Problems({"already-in-council", "before-founding", "in-future"})
    public RestResponse<CouncilSeatView> takeSeat(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            TakeCouncilSeat request,
            @Context UriInfo uri) {
        return answers.once(
                () -> records.check(request),
                _ -> records.takeSeat(allianceId, request).answer(uri));
    }

    @POST
    @Path("/council-seats/{id}/leave")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "leaveCouncilSeat",
            summary = "Leave the council 卸任理事",
            description = "`leftOn` is the first day on which the seat is no longer held.")
    @Problems({"left-before-joining", "in-future", "before-founding"})
    public CouncilSeatView leaveSeat(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @Parameter(description = "Id of the record 记录", example = "01900000-0000-7000-8000-000000000731")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            LeaveOn request) {
        return records.leaveSeat(allianceId, id, request, ExpectedVersion.of(ifMatch));
    }

    @GET
    @Path("/resolutions")
    @SortedBy("adoptedOn")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listResolutions",
            summary = "List resolutions 决议",
            description = "With `asOf`, those adopted by that day.")
    public Page<ResolutionView> resolutions(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2022-06-30") LocalDate asOf,
            @BeanParam PageRequest page) {
        return records.resolutions(allianceId, asOf, page);
    }

    @GET
    @Path("/resolutions/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getResolution",
            summary = "Read a resolution 决议详情",
            description = "For whom the alliance is visible.")
    public ResolutionView resolution(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @Parameter(description = "Id of the record 记录", example = "01900000-0000-7000-8000-000000000731")
                    @PathParam("id")
                    UUID id) {
        return records.resolution(allianceId, id);
    }

    @POST
    @AnswersExisting
    @Path("/resolutions")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "adoptResolution",
            summary = "Record a resolution 通过决议",
            description = "Its number is unique within the alliance; the same again changes nothing.")
    @Problems({"resolution-number-taken", "before-founding", "in-future"})
    public RestResponse<ResolutionView> adoptResolution(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            AdoptResolution request,
            @Context UriInfo uri) {
        return records.adopt(allianceId, request).answer(uri);
    }
}
