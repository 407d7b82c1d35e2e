package cn.gonghui.kit.audit;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail over HTTP. */
@Path("/v1/audit-records")
@Tag(name = "Audit 审计", description = "Who did what to which object, and whether that record is whole")
public class AuditRecordResource {

    private final AuditTrail trail;

    AuditRecordResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @SortedBy("recordedAt")
    @RolesAllowed({Roles.AUDITOR, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "listAuditRecords",
            summary = "List audit records 查询审计记录",
            description = "The newest first; `sort=recordedAt` gives the oldest first. City-wide, or in the subtree of "
                    + "the auditor's organisation; records of the whole city have no organisation and are seen "
                    + "city-wide only.")
    public Page<AuditRecordView> list(@BeanParam PageRequest page, @BeanParam AuditFilter filter) {
        return trail.list(page, filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.AUDITOR, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "getAuditRecord",
            summary = "Read an audit record 查看审计记录",
            description = "One record with its place in the chain.")
    public AuditRecordView get(UUID id) {
        return trail.get(id);
    }
}
