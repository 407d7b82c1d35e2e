package cn.gonghui.membership.member;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that this service keeps about a person, unmasked. */
@Schema(description = "All that this service keeps about a person, nothing masked 个人信息导出")
public record PersonExport(
        @Schema(description = "When it was put together 导出时间", examples = "2024-06-03T02:00:00Z")
        Instant exportedAt,

        @Schema(
                description = "The person's memberships, present and past 历次会籍",
                examples = "[\"01900000-0000-7000-8000-000000000301\"]")
        List<UUID> memberIds,

        @Schema(
                description = "False where the person has memberships outside of the caller's organisations, of which "
                        + "nothing is told 是否完整",
                examples = "true")
        boolean whole,

        @Schema(
                description = """
                        What each feature keeps, oldest first; a section with nothing in it is an empty list 各类记录. \
                        `memberships` 会籍, with their history · `consents` 同意台账 · `applications` 入会申请 · `transfers` 转会 · `cards` 服务卡 · \
                        `meetingCheckIns` 沟通会签到 · `mutualAidEnrolments` and `mutualAidClaims` 互助保障 · \
                        `activityRegistrations` 活动报名 · `walkPassings` and `walkFinishes` 健步走 · `familyDayStamps` 亲子活动 · \
                        `contestEntries`, `contestJudging` 比赛 · `honourNominations`, `honourObjections`, `honours` 表彰 · \
                        `aidSquads` 突击队 · `committeeSeats` 工会委员会任职 · `calendarSubscriptions` 日历订阅 · `timeline` 一人一档, with \
                        training and innovation · `refusedImportRows` 导入未通过的行 · `answersKeptForRetries` 幂等应答 · \
                        `auditRecords` 审计记录. Records have the fields of the feature's own answers.""",
                examples = "{\"cards\": [{\"number\": \"6200123456789016\", \"status\": \"ACTIVE\"}]}")
        Map<String, List<?>> sections) {

    /** Without what it tells: it must not reach a log. */
    @Override
    public String toString() {
        return "PersonExport" + memberIds;
    }
}
