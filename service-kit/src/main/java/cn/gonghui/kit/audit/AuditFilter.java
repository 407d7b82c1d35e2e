package cn.gonghui.kit.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which audit records a list shows. */
public class AuditFilter {

    @QueryParam("actor")
    @Parameter(
            description = "What this account did: issuer|subject, anonymous, or system 操作人",
            example = "https://id.example.org/gonghui|officer-changping")
    String actor;

    @QueryParam("objectId")
    @Parameter(description = "What happened to this object 操作对象", example = "01900000-0000-7000-8000-000000000201")
    UUID objectId;

    @QueryParam("action")
    @Parameter(description = "Only this action 操作", example = "member.joined")
    String action;

    @QueryParam("organizationId")
    @Parameter(
            description = "What happened in this organisation or below it 工会组织(含下级)",
            example = "01900000-0000-7000-8000-000000000110")
    UUID organizationId;

    @QueryParam("from")
    @Parameter(description = "Recorded at this moment or later 记录时间起", example = "2024-05-01T00:00:00Z")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Recorded before this moment 记录时间止", example = "2024-06-01T00:00:00Z")
    Instant to;

    /** Whether few rows are left without looking at their organisation. */
    boolean selective() {
        return objectId != null || actor != null;
    }
}
