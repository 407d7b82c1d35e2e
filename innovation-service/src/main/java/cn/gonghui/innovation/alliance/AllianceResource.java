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

@Path("/v1/alliances")
@Idempotent
@Tag(name = "Alliances 联盟", description = "Alliances of innovation studios, their chairs and members")
public class AllianceResource {

    private static final String AS_OF = "The day to tell of; today when missing 截至日期";

    private final AllianceService alliances;
    private final ChairService chairs;
    private final IdempotentAnswers answers;

    AllianceResource(AllianceService alliances, ChairService chairs, IdempotentAnswers answers) {
        this.alliances = alliances;
        this.chairs = chairs;
        this.answers = answers;
    }

    @POST
    @AnswersExisting
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "foundAlliance",
            summary = "Found an alliance 成立联盟",
            description =
                    "With its charter and its first chair unit, in office from the founding on. A group's alliance"
                            + " names the city's as its parent.")
    @Problems({"alliance-name-taken", "in-future", "id-taken"})
    public RestResponse<AllianceView> found(FoundAlliance request, @Context UriInfo uri) {
        return answers.once(
                () -> alliances.check(request), _ -> alliances.found(request).answer(uri));
    }

    @GET
    @SortedBy({"foundedOn", "createdAt"})
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listAlliances",
            summary = "List alliances 查询联盟",
            description =
                    "Alliances that an organisation in the caller's scope founded, chairs, or is or was a member of.")
    public Page<AllianceView> list(
            @BeanParam AllianceFilter filter,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2022-06-30") LocalDate asOf,
            @BeanParam PageRequest page) {
        return alliances.list(filter, asOf, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getAlliance",
            summary = "Read an alliance as it stood on a day 查看联盟",
            description = "Chair unit, charter in force and number of members of that day.")
    public AllianceView find(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("id")
                    UUID id,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2022-06-30") LocalDate asOf) {
        return alliances.find(id, asOf);
    }

    @GET
    @Path("/{id}/chair-terms")
    @SortedBy("startsOn")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listChairTerms",
            summary = "List the terms of the chair unit 历任理事长单位",
            description =
                    "In the order of time. Each term ends on the day the next begins; with `asOf`, the one of that day.")
    public Page<ChairTermView> chairTerms(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("id")
                    UUID id,
            @QueryParam("asOf") @Parameter(description = "Only the term of this day 截至日期", example = "2022-06-30")
                    LocalDate asOf,
            @BeanParam PageRequest page) {
        return chairs.terms(id, asOf, page);
    }

    @POST
    @Path("/{id}/hand-over")
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "handOverChair",
            summary = "Hand the chair over 理事长单位交接",
            description =
                    "Ends the current term and begins the next one on the same day. By an officer of the body that"
                            + " founded the alliance. The same hand-over again changes nothing.")
    @Problems({"hand-over-before-term", "hand-over-outside-term", "in-future", "chair-terms-overlap"})
    public AllianceView handOver(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version seen: its `ETag` 版本", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            HandOverChair request) {
        return answers.once(
                () -> chairs.check(request), _ -> chairs.handOver(id, request, ExpectedVersion.of(ifMatch)));
    }
}
