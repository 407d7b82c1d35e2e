package cn.gonghui.kit.probe.access;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.PartnerScope;
import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Doors for one role, for partners, for everybody; each answers the part of the tree that the caller sees. */
@Path("/v1/doors")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.TEXT_PLAIN)
public class DoorResource {

    private final Actor actor;
    private final ActorScope scope;

    DoorResource(Actor actor, ActorScope scope) {
        this.actor = actor;
        this.scope = scope;
    }

    @GET
    @Path("/officers")
    public String openForOfficers() {
        return scope.scope().likePattern();
    }

    @GET
    @Path("/everybody")
    @PermitAll
    public String openForEverybody() {
        return actor.subject();
    }

    @GET
    @Path("/signed-in")
    @RolesAllowed(Roles.SIGNED_IN)
    public String openForSignedIn() {
        return scope.scope().likePattern();
    }

    @POST
    @Path("/{door: [a-z]+}/partners")
    @RolesAllowed({Roles.OFFICER, Roles.PARTNER})
    @PartnerScope({"doors", "windows"})
    @Problems({"duplicate", "cursor-unknown"})
    public String openForPartners() {
        return scope.scope().likePattern();
    }

    @GET
    @Path("/path")
    @PermitAll
    public String openWithoutScope() {
        return scope.scope().likePattern();
    }

    @GET
    @Path("/garden")
    @PermitAll
    @PartnerScope("windows")
    public String openWithScope() {
        return scope.scope().likePattern();
    }

    @GET
    @Path("/unnamed")
    @RolesAllowed({Roles.OFFICER, Roles.PARTNER})
    public String openForPartnersWithoutScope() {
        return scope.scope().likePattern();
    }
}
