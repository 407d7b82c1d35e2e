package cn.gonghui.membership.contest;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contest. */
@Schema(description = "Contest 比赛")
public record ContestView(
        @Schema(description = "Contest", examples = "01900000-0000-7000-8000-000000000740")
        UUID id,

        @Schema(description = "Activity 活动", examples = "01900000-0000-7000-8000-000000000713")
        UUID activityId,

        @Schema(description = "State 状态", examples = "JUDGING")
        ContestStatus status,

        @Schema(description = "What decides between entries of one score 并列规则", examples = "GREATEST_WEIGHT")
        TieRule tieRule,

        @Schema(description = "Categories 组别") List<Category> categories,

        @Schema(description = "Criteria 评分项") List<Criterion> criteria,

        @Schema(description = "Awards 奖项") List<Award> awards,

        @Schema(
                description = "When the results were published 公布时间; null before",
                nullable = true,
                examples = "2024-05-29T02:00:00Z")
        Instant publishedAt,

        @Schema(description = "What this caller may do now", examples = "[\"PUBLISH\"]")
        List<ContestAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-06T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-20T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {

    static ContestView of(Contest contest, boolean managed) {
        return new ContestView(
                contest.id(),
                contest.activityId(),
                contest.status(),
                contest.tieRule(),
                List.copyOf(contest.categories()),
                List.copyOf(contest.criteria()),
                List.copyOf(contest.awards()),
                contest.publishedAt(),
                managed ? contest.status().actions() : List.of(),
                contest.createdAt(),
                contest.updatedAt(),
                contest.version());
    }
}
