package cn.gonghui.membership.honour;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member holds, over HTTP. */
@Path("/v1/members/{id}/honours")
@Tag(name = "Honours 先进表彰")
public class HeldHonourResource {

    private final HonourService service;

    HeldHonourResource(HonourService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.MEMBER, Roles.SERVICE, Roles.AUDITOR})
    @Operation(
            operationId = "listHonoursOfMember",
            summary = "List a member's honours 会员所获荣誉",
            description = "Of a member whom the caller sees, or of oneself; those revoked too.")
    public HonourList ofMember(UUID id) {
        return service.ofMember(id);
    }
}
