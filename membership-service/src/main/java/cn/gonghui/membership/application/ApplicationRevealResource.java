package cn.gonghui.membership.application;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.http.NotKept;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
import cn.gonghui.kit.limit.RateLimited;
import cn.gonghui.membership.identity.RevealPerson;
import cn.gonghui.membership.identity.RevealedPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is masked of an applicant, told in full. */
@Path("/v1/applications")
@Tag(name = "Applications 入会申请")
public class ApplicationRevealResource {

    private final ApplicationReveal service;

    ApplicationRevealResource(ApplicationReveal service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/reveal")
    @ReadOnlyPost
    @NotKept
    @RateLimited("reveal")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "revealApplication",
            summary = "Read an applicant's masked fields in full 查看申请人明文信息",
            description = "For officers of the union applied to and above, and the federation. Each time stands in the "
                    + "audit trail with the reason and the names of the fields. The answer must not be stored, and is "
                    + "not kept for an `Idempotency-Key`.")
    public RevealedPerson reveal(UUID id, RevealPerson request) {
        return service.reveal(id, request);
    }
}
