package cn.gonghui.membership.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings a list shows. */
public class MeetingFilter {

    @QueryParam("hostId")
    @Parameter(description = "Only meetings of this host 主办工会", example = "01900000-0000-7000-8000-000000000110")
    UUID hostId;

    @QueryParam("venueOrganizationId")
    @Parameter(
            description = "Only meetings of which this organisation has a venue, whoever hosts them 会场承办工会",
            example = "01900000-0000-7000-8000-000000000110")
    UUID venueOrganizationId;

    @QueryParam("kind")
    @Parameter(description = "Kind 类别", example = "WORKER")
    MeetingKind kind;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "HELD")
    MeetingStatus status;

    @QueryParam("startsFrom")
    @Parameter(description = "Begins at this moment or later 开始时间起", example = "2024-01-01T00:00:00Z")
    Instant startsFrom;

    @QueryParam("startsBefore")
    @Parameter(description = "Begins before this moment 开始时间止", example = "2024-06-01T00:00:00Z")
    Instant startsBefore;

    UUID hostId() {
        return hostId;
    }

    UUID venueOrganizationId() {
        return venueOrganizationId;
    }

    MeetingKind kind() {
        return kind;
    }

    MeetingStatus status() {
        return status;
    }

    Instant startsFrom() {
        return startsFrom;
    }

    Instant startsBefore() {
        return startsBefore;
    }
}
