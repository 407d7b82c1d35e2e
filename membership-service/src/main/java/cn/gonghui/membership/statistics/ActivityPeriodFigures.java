package cn.gonghui.membership.statistics;

import cn.gonghui.membership.activity.ActivityType;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Activities in figures. */
@Schema(description = "Finished activities of a part of the tree or of a division, in a period 文体活动统计")
public record ActivityPeriodFigures(
        @Schema(description = "First day of the period 起始日", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day of the period 截止日", examples = "2024-05-31")
        LocalDate to,

        @Schema(description = "Activities finished 活动场数", examples = "31")
        long activities,

        @Schema(description = "People with a place, added up over the activities 报名人次", examples = "2140")
        long registered,

        @Schema(description = "People checked in, added up over the activities 参与人次", examples = "1986")
        long participants,

        @Schema(description = "People who finished a walk 完赛人次", examples = "503")
        long finishers,

        @Schema(description = "Families that were there 家庭数", examples = "22")
        long families,

        @Schema(description = "Families that did all tasks 完成任务家庭数", examples = "22")
        long completions,

        @Schema(description = "Contest entries 参赛作品数", examples = "12")
        long entries,

        @Schema(description = "The same by type, every type 按活动类型")
        List<ByType> byType) {

    /** Activities of one type. */
    @Schema(name = "ActivitiesByType", description = "Finished activities of one type 某类型活动")
    public record ByType(
            @Schema(description = "Type 活动类型", examples = "WALK")
            ActivityType type,

            @Schema(description = "Activities finished 活动场数", examples = "4")
            long activities,

            @Schema(description = "People with a place 报名人次", examples = "820")
            long registered,

            @Schema(description = "People checked in 参与人次", examples = "765")
            long participants) {}

    static ActivityPeriodFigures of(FigurePeriod period, Tally tally) {
        return new ActivityPeriodFigures(
                period.from(),
                period.to(),
                tally.of(Measure.ACTIVITIES),
                tally.of(Measure.ACTIVITY_REGISTERED),
                tally.of(Measure.ACTIVITY_PARTICIPANTS),
                tally.of(Measure.WALK_FINISHERS),
                tally.of(Measure.FAMILIES),
                tally.of(Measure.FAMILY_COMPLETIONS),
                tally.of(Measure.CONTEST_ENTRIES),
                Arrays.stream(ActivityType.values())
                        .map(type -> new ByType(
                                type,
                                tally.of(Measure.ACTIVITIES, type),
                                tally.of(Measure.ACTIVITY_REGISTERED, type),
                                tally.of(Measure.ACTIVITY_PARTICIPANTS, type)))
                        .toList());
    }
}
