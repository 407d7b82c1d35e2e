package cn.gonghui.membership.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member has stood, and where. */
@Schema(description = "How a member has stood and in which union, the oldest first 会籍变动记录")
public record MemberHistory(
        @Schema(description = "Date of joining a union for the first time 首次入会日期", examples = "2019-07-01")
        LocalDate firstJoinedOn,

        @Schema(description = "The stretches, each beginning where the one before ended")
        List<Stretch> items,

        @Schema(
                description = "Why the membership ended 退出原因; null while it lasts",
                nullable = true,
                examples = "WITHDRAWN")
        ExitReason exitReason,

        @Schema(
                description = "First day of no longer being a member 退出日期; null while it lasts",
                nullable = true,
                examples = "2024-05-20")
        LocalDate exitedOn) {

    /** One stretch of standing. */
    @Schema(description = "A stretch of standing in a union 会籍阶段")
    public record Stretch(
            @Schema(description = "The union 工会组织", examples = "01900000-0000-7000-8000-000000000101")
            UUID organizationId,

            @Schema(description = "Standing 会籍状态", examples = "ACTIVE")
            MemberStatus status,

            @Schema(description = "First day 生效日期", examples = "2024-03-12")
            LocalDate from,

            @Schema(
                    description = "First day after it 结束日期; null while it lasts",
                    nullable = true,
                    examples = "2024-05-20")
            LocalDate until) {}

    static MemberHistory of(Member member, List<MemberStanding> standings) {
        return new MemberHistory(
                member.firstJoinedOn(),
                standings.stream()
                        .filter(standing -> !standing.fromOn().equals(standing.untilOn()))
                        .map(standing -> new Stretch(
                                standing.organizationId(), standing.status(), standing.fromOn(), standing.untilOn()))
                        .toList(),
                member.exitReason(),
                member.exitedOn());
    }
}
