package cn.gonghui.innovation.alliance;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Charters of an alliance (章程) over HTTP, the present one and those before it. */
@Path("/v1/alliances/{allianceId}/charters")
@Idempotent
@Tag(name = "Alliances 联盟")
public class CharterResource {

    private static final String AS_OF = "Only what stood on this day 截至日期";

    private final AllianceRecordService records;

    CharterResource(AllianceRecordService records) {
        this.records = records;
    }

    @GET
    @SortedBy("adoptedOn")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listCharters",
            summary = "List charters 历次章程",
            description =
                    "In the order of adoption; the last one adopted is in force. With `asOf`, those adopted by that day.")
    public Page<CharterView> charters(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2022-06-30") LocalDate asOf,
            @BeanParam PageRequest page) {
        return records.charters(allianceId, asOf, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getCharter",
            summary = "Read a charter 章程详情",
            description = "For whom the alliance is visible.")
    public CharterView charter(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            @Parameter(description = "Id of the record 记录", example = "01900000-0000-7000-8000-000000000731")
                    @PathParam("id")
                    UUID id) {
        return records.charter(allianceId, id);
    }

    @POST
    @AnswersExisting
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.OFFICER})
    @Operation(
            operationId = "adoptCharter",
            summary = "Record a new charter 修订章程",
            description = "In force from the day of its adoption; the same again changes nothing.")
    @Problems({"charter-day-taken", "before-founding", "in-future"})
    public RestResponse<CharterView> adoptCharter(
            @Parameter(description = "Id of the alliance 联盟", example = "01900000-0000-7000-8000-000000000701")
                    @PathParam("allianceId")
                    UUID allianceId,
            AdoptCharter request,
            @Context UriInfo uri) {
        return records.adopt(allianceId, request).answer(uri);
    }
}
