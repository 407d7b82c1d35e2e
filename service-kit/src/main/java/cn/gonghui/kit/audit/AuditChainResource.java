package cn.gonghui.kit.audit;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether the audit trail is as it was written. */
@Path("/v1/audit-chain")
@Tag(name = "Audit 审计")
public class AuditChainResource {

    private final AuditChain chain;

    AuditChainResource(AuditChain chain) {
        this.chain = chain;
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.FEDERATION_ADMIN})
    @Operation(operationId = "verifyAuditChain", summary = "Verify the audit chain 校验审计链", description = """
                    Checks whether records were changed, removed or put in past the chain: each link's SHA-256 covers \
                    the link before, its position and the record. One call checks at most 10,000 positions; go on with \
                    `from` = `nextFrom` until it is null. Note `head` and `hash` outside of this system: they show later \
                    that the end was not cut off nor the whole chain made anew.""")
    public AuditVerification verify(
            @Parameter(description = "First position to check, by default where the chain begins 起始序号", example = "1")
                    @RestQuery
                    @Min(1)
                    Long from,
            @Parameter(description = "Last position to check, by default the end 终止序号", example = "10000")
                    @RestQuery
                    @Min(1)
                    Long to) {
        return chain.verify(from, to);
    }
}
