package cn.gonghui.membership.transfer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which transfers a list shows. */
public class TransferFilter {

    @QueryParam("direction")
    @DefaultValue("IN")
    @Parameter(description = "To (IN 转入) or from (OUT 转出) the caller's organisations", example = "IN")
    TransferDirection direction;

    @QueryParam("organizationId")
    @Parameter(description = "Only those to or from this union 工会组织", example = "01900000-0000-7000-8000-000000000101")
    UUID organizationId;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "REQUESTED")
    TransferStatus status;

    /** The end that the caller looks from. */
    String end() {
        return out() ? "originId" : "destinationId";
    }

    boolean out() {
        return direction == TransferDirection.OUT;
    }

    UUID organizationId() {
        return organizationId;
    }

    TransferStatus status() {
        return status;
    }
}
