package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Renovation tasks over HTTP. */
@Path("/v1/renovation-tasks/{id}")
@Tag(name = "Aid projects 帮扶项目")
@Idempotent
public class RenovationTaskResource {

    private final RenovationService service;

    RenovationTaskResource(RenovationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getRenovation",
            summary = "Read a renovation task 翻新任务详情",
            description = "Of a project that the caller may read.")
    public RenovationTaskView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/start")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "startRenovation",
            summary = "Begin a renovation 翻新开工",
            description = "While the project is under way.")
    @Problems({"illegal-transition", "aid-project-not-under-way"})
    public RenovationTaskView start(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.start(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/accept")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "acceptRenovation",
            summary = "Accept a renovated room 翻新验收",
            description = "The room counts in the year of its acceptance.")
    @Problems({"illegal-transition", "aid-project-not-under-way", "before-aid-project", "care-day-in-future"})
    public RenovationTaskView accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AcceptRenovation request) {
        return service.accept(id, request, ExpectedVersion.of(ifMatch));
    }
}
