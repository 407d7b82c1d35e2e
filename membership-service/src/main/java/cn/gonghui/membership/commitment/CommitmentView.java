package cn.gonghui.membership.commitment;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment as officers of the host see it. */
@Schema(name = "Commitment", description = "An employer's commitment to have a union 建会承诺")
public record CommitmentView(
        @Schema(description = "Commitment", examples = "01900000-0000-7000-8000-000000000801")
        UUID id,

        @Schema(description = "Meeting where it was made 沟通会", examples = "01900000-0000-7000-8000-000000000502")
        UUID meetingId,

        @Schema(description = "Host of the meeting 主办工会", examples = "01900000-0000-7000-8000-000000000110")
        UUID hostId,

        @Schema(description = "Employer 用人单位", examples = "018fc2a0-0000-7000-8000-000000000301")
        UUID employerId,

        @Schema(description = "Day on which it was made 承诺日期", examples = "2024-05-24")
        LocalDate madeOn,

        @Schema(description = "By which day 承诺期限", examples = "2024-08-31")
        LocalDate dueOn,

        @Schema(description = "What was agreed 备注; null for nothing", nullable = true, examples = "先加入园区联合工会")
        String note,

        @Schema(description = "State 状态", examples = "OPEN") CommitmentStatus status,

        @Schema(description = "Whether it is open and its day has passed 是否逾期", examples = "false")
        boolean overdue,

        @Schema(
                description = "Day on which the employer was known to have a union 兑现日期; null unless kept",
                nullable = true,
                examples = "2024-07-15")
        LocalDate keptOn,

        @Schema(
                description = "Union 所属工会, its own or a joint one; null unless kept",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000401")
        UUID unionId,

        @Schema(
                description = "Why it was last given another day 延期原因; null unless it was",
                nullable = true,
                examples = "会员大会改期")
        String postponeReason,

        @Schema(description = "Why it was released 解除原因; null unless it was", nullable = true, examples = "企业已注销")
        String releaseReason,

        @Schema(description = "What this caller may do now", examples = "[\"POSTPONE\", \"RELEASE\"]")
        List<CommitmentAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-24T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-24T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static CommitmentView of(Commitment commitment, LocalDate today, List<CommitmentAction> allowedActions) {
        return new CommitmentView(
                commitment.id(),
                commitment.meetingId(),
                commitment.hostId(),
                commitment.employerId(),
                commitment.madeOn(),
                commitment.dueOn(),
                commitment.note(),
                commitment.status(),
                commitment.overdueOn(today),
                commitment.keptOn(),
                commitment.unionId(),
                commitment.postponeReason(),
                commitment.releaseReason(),
                allowedActions,
                commitment.createdAt(),
                commitment.updatedAt(),
                commitment.version());
    }
}
