package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Squads over HTTP. */
@Path("/v1/aid-squads/{id}")
@Tag(name = "Aid projects 帮扶项目")
public class AidSquadResource {

    private final AidSquadService service;

    AidSquadResource(AidSquadService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getSquad",
            summary = "Read a squad 突击队详情",
            description = "For the union that runs the station, and for the volunteers' own.")
    public AidSquadView get(UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/days")
    @SortedBy("workedOn")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listSquadDays",
            summary = "List the days of a squad 志愿服务记录",
            description = "What it worked, day by day; their hours add up to the squad's.")
    public Page<AidSquadDayView> days(UUID id, @BeanParam PageRequest page) {
        return service.days(id, page);
    }

    @PUT
    @Path("/days/{workedOn}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "recordSquadDay",
            summary = "Record what a squad worked on a day 登记志愿服务时长",
            description =
                    "Takes the place of what was recorded for the day before. While the project is under way; `If-Match` is the squad's version.")
    @Problems({
        "aid-project-not-under-way",
        "before-aid-project",
        "care-day-in-future",
        "too-many-people",
        "too-many-hours"
    })
    public AidSquadView record(
            UUID id,
            @Parameter(description = "Day 服务日期, today at the latest", example = "2024-05-25") @PathParam("workedOn")
                    LocalDate workedOn,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            RecordSquadDay request) {
        return service.record(id, workedOn, request, ExpectedVersion.of(ifMatch));
    }
}
