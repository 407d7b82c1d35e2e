package cn.gonghui.kit.clock;

import cn.gonghui.kit.access.Roles;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Time travel, for development and demonstrations. Neither served nor documented unless the sandbox is on. */
@Path("/v1/sandbox/clock")
@EndpointDisabled(name = "suite.sandbox", stringValue = "false", disableIfMissing = true)
@RolesAllowed(Roles.FEDERATION_ADMIN)
@Tag(name = "Sandbox 沙箱", description = "Only where the sandbox is on, never in production")
public class SandboxClockResource {

    private final SandboxClockService service;

    SandboxClockResource(SandboxClockService service) {
        this.service = service;
    }

    @GET
    @Operation(summary = "Read the clock", description = "Answers the service's business time.")
    public SandboxClockView readSandboxClock() {
        return service.get();
    }

    @PUT
    @Operation(
            summary = "Set the clock",
            description = "Holds for every instance and after a restart. Answers when all that was due up to the new"
                    + " time is done: calls opened and closed, offers expired.")
    public SandboxClockView setSandboxClock(SetSandboxClock wanted) {
        return service.set(wanted);
    }

    @DELETE
    @Operation(summary = "Return to real time", description = "Answers when all that is due by then is done.")
    public void resetSandboxClock() {
        service.clear();
    }
}
