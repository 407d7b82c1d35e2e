package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enrolment as it is answered. */
@Schema(description = "An enrolment 报名; the place in the list moves without a new version")
public record EnrolmentView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000a01")
        UUID id,

        @Schema(description = "Session 场次", examples = "01900000-0000-7000-8000-000000000901")
        UUID sessionId,

        @Schema(description = "Member 会员", examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(
                description = "The member's union when enrolled 报名时所在工会",
                examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(
                description =
                        "Name 姓名, masked except for officers; null where membership-service was down then, and of an erased member",
                examples = "张**",
                nullable = true)
        String name,

        @Schema(description = "On site or online 参加方式", examples = "ON_SITE")
        SeatMode mode,

        @Schema(description = "Who enrolled the member 报名渠道", examples = "SELF")
        EnrolmentChannel channel,

        @Schema(description = "State 状态", examples = "WAITING")
        EnrolmentStatus status,

        @Schema(
                description = "Place in the waiting list 候补位次, from 1; null where not waiting",
                examples = "3",
                nullable = true)
        Integer place,

        @Schema(description = "Enrolled 报名时间", examples = "2024-05-10T01:00:00Z")
        Instant enrolledAt,

        @Schema(description = "Seated 确认时间", nullable = true, examples = "2024-05-10T01:00:00Z")
        Instant confirmedAt,

        @Schema(description = "Cancelled 取消时间", nullable = true, examples = "2024-05-12T01:00:00Z")
        Instant cancelledAt,

        @Schema(description = "What this caller may do now 可执行操作", examples = "[\"CANCEL\"]")
        List<EnrolmentAction> allowedActions,

        @Schema(description = "Written", examples = "2024-05-10T01:00:00Z")
        Instant createdAt,

        @Schema(description = "Last changed", examples = "2024-05-10T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, as in the ETag", examples = "0")
        long version) {

    /** Without the name, which must not reach a log. */
    @Override
    public String toString() {
        return "EnrolmentView[" + id + "]";
    }
}
