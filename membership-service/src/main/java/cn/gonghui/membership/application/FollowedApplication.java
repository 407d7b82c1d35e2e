package cn.gonghui.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an application stands, for the applicant. */
@Schema(description = "How an application stands, for the applicant 申请进度")
public record FollowedApplication(
        @Schema(description = "Number 申请编号", examples = "4402917356610")
        String number,

        @Schema(description = "The union applied to", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "State 状态", examples = "RETURNED")
        ApplicationStatus status,

        @Schema(
                description = "Why it was rejected or returned 审核意见; null unless it was",
                nullable = true,
                examples = "证件照片不清晰,请补正")
        String decisionReason,

        @Schema(description = "Submitted on 提交日期", examples = "2024-05-24")
        LocalDate submittedOn,

        @Schema(description = "Decided or withdrawn on 办结日期; null before", nullable = true, examples = "2024-05-25")
        LocalDate decidedOn,

        @Schema(description = "What the applicant may do now", examples = "[\"WITHDRAW\"]")
        List<ApplicationAction> allowedActions) {

    static FollowedApplication of(Application application) {
        return new FollowedApplication(
                application.number(),
                application.organizationId(),
                application.status(),
                application.decisionReason(),
                application.submittedOn(),
                application.decidedOn(),
                application.status().actions().stream()
                        .filter(action -> action == ApplicationAction.WITHDRAW || action == ApplicationAction.RESUBMIT)
                        .toList());
    }
}
