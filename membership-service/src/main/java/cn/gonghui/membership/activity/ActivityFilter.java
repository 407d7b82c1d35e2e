package cn.gonghui.membership.activity;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which activities a list shows. */
public class ActivityFilter {

    @QueryParam("organizerId")
    @Parameter(description = "Only of this organiser 主办工会", example = "018f0000-0001-7000-8000-000000000032")
    UUID organizerId;

    @QueryParam("seriesId")
    @Parameter(description = "Only editions of this series 系列", example = "01900000-0000-7000-8000-000000000701")
    UUID seriesId;

    @QueryParam("type")
    @Parameter(description = "Type 活动类型", example = "WALK")
    ActivityType type;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "REGISTRATION_OPEN")
    ActivityStatus status;

    @QueryParam("startsFrom")
    @Parameter(description = "Begins at this moment or later 开始时间起", example = "2024-05-01T00:00:00Z")
    Instant startsFrom;

    @QueryParam("startsBefore")
    @Parameter(description = "Begins before this moment 开始时间止", example = "2024-06-01T00:00:00Z")
    Instant startsBefore;
}
