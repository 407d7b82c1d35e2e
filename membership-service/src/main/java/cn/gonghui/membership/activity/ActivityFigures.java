package cn.gonghui.membership.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity, or several, come to. */
@Schema(description = "What an activity comes to 活动数据")
public record ActivityFigures(
        @Schema(description = "People with a place, children counted 报名人数", examples = "540")
        long registered,

        @Schema(description = "People who were there, children counted 参与人数", examples = "512")
        long participants,

        @Schema(description = "People who finished the walk 完赛人数", examples = "503")
        long finishers,

        @Schema(description = "Families that were there 家庭数", examples = "22")
        long families,

        @Schema(description = "Families that did all tasks 完成任务家庭数", examples = "22")
        long completions,

        @Schema(description = "Contest entries 参赛作品数", examples = "12")
        long entries) {

    static ActivityFigures of(ActivityCounts counts) {
        return new ActivityFigures(
                counts.registered(),
                counts.participants(),
                counts.finishers(),
                counts.families(),
                counts.completions(),
                counts.entries());
    }
}
