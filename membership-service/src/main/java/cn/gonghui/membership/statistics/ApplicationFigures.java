package cn.gonghui.membership.statistics;

import cn.gonghui.membership.application.ApplicationChannel;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applications to join in figures. */
@Schema(description = "Applications to join in a part of the tree or in a division, in a period 入会申请统计")
public record ApplicationFigures(
        @Schema(description = "First day of the period 起始日", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day of the period 截止日", examples = "2024-05-31")
        LocalDate to,

        @Schema(description = "Handed in 提交", examples = "1020")
        long submitted,

        @Schema(description = "Accepted 批准", examples = "1003")
        long accepted,

        @Schema(description = "Rejected 不予批准", examples = "9")
        long rejected,

        @Schema(description = "Withdrawn by the applicant 撤回", examples = "4")
        long withdrawn,

        @Schema(description = "The same by channel, every channel 按申请渠道")
        List<ByChannel> byChannel) {

    /** Applications that came one way. */
    @Schema(name = "ApplicationsByChannel", description = "Applications that came through one channel 某渠道入会申请")
    public record ByChannel(
            @Schema(description = "Channel 申请渠道", examples = "MEETING")
            ApplicationChannel channel,

            @Schema(description = "Handed in 提交", examples = "498")
            long submitted,

            @Schema(description = "Accepted 批准", examples = "498")
            long accepted,

            @Schema(description = "Rejected 不予批准", examples = "0")
            long rejected,

            @Schema(description = "Withdrawn by the applicant 撤回", examples = "0")
            long withdrawn) {}

    static ApplicationFigures of(FigurePeriod period, Tally tally) {
        return new ApplicationFigures(
                period.from(),
                period.to(),
                tally.of(Measure.APPLICATIONS_SUBMITTED),
                tally.of(Measure.APPLICATIONS_ACCEPTED),
                tally.of(Measure.APPLICATIONS_REJECTED),
                tally.of(Measure.APPLICATIONS_WITHDRAWN),
                Arrays.stream(ApplicationChannel.values())
                        .map(channel -> new ByChannel(
                                channel,
                                tally.of(Measure.APPLICATIONS_SUBMITTED, channel),
                                tally.of(Measure.APPLICATIONS_ACCEPTED, channel),
                                tally.of(Measure.APPLICATIONS_REJECTED, channel),
                                tally.of(Measure.APPLICATIONS_WITHDRAWN, channel)))
                        .toList());
    }
}
