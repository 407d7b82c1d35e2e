package cn.gonghui.membership.application;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which applications a list shows. */
public class ApplicationFilter {

    @QueryParam("organizationId")
    @Parameter(
            description = "Only applications to this organisation 工会组织",
            example = "01900000-0000-7000-8000-000000000101")
    UUID organizationId;

    @QueryParam("subtree")
    @DefaultValue("false")
    @Parameter(description = "Also applications to the organisations below organizationId 含下级组织")
    boolean subtree;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "SUBMITTED")
    ApplicationStatus status;

    @QueryParam("channel")
    @Parameter(description = "Channel 申请渠道", example = "MEETING")
    ApplicationChannel channel;

    @QueryParam("meetingId")
    @Parameter(description = "Only applications made at this meeting 双沟通会")
    UUID meetingId;

    @QueryParam("submittedFrom")
    @Parameter(description = "Submitted on this day or later 提交日期起", example = "2024-05-01")
    LocalDate submittedFrom;

    @QueryParam("submittedTo")
    @Parameter(description = "Submitted on this day or earlier 提交日期止", example = "2024-05-31")
    LocalDate submittedTo;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only those that wait for a decision for longer than they should 超期未办")
    boolean overdue;

    UUID organizationId() {
        return organizationId;
    }

    UUID onlyOrganization() {
        return subtree ? null : organizationId;
    }

    ApplicationStatus status() {
        return status;
    }

    ApplicationChannel channel() {
        return channel;
    }

    UUID meetingId() {
        return meetingId;
    }

    LocalDate submittedFrom() {
        return submittedFrom;
    }

    LocalDate submittedTo() {
        return submittedTo;
    }

    boolean overdue() {
        return overdue;
    }
}
