package cn.gonghui.kit.web;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller, seen by the service. */
@Path("/v1/me")
@Tag(name = "Service 服务", description = "The service itself, and what it makes of the caller")
public class MeResource {

    private final Actor actor;

    MeResource(Actor actor) {
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(
            summary = "Who am I",
            description = "Roles, organisation, member and scopes of the caller's token, as this service reads them.")
    public MeView readMe() {
        return MeView.of(actor);
    }
}
