package cn.gonghui.membership.commitment;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which commitments. */
public class CommitmentFilter {

    @QueryParam("hostId")
    @Parameter(description = "Made at meetings of this host 主办工会")
    UUID hostId;

    @QueryParam("meetingId")
    @Parameter(description = "Made at this meeting 沟通会")
    UUID meetingId;

    @QueryParam("employerId")
    @Parameter(description = "Of this employer 用人单位")
    UUID employerId;

    @QueryParam("status")
    @Parameter(description = "State 状态")
    CommitmentStatus status;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only open ones whose day has passed, the oldest first 只看逾期")
    boolean overdue;
}
