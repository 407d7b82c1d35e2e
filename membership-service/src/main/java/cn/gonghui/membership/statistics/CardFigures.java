package cn.gonghui.membership.statistics;

import cn.gonghui.membership.card.CardStatus;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Service cards in figures. */
@Schema(description = "Service cards of a part of the tree or of a division 服务卡统计")
public record CardFigures(
        @Schema(description = "First day of the period 起始日", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day of the period 截止日", examples = "2024-05-31")
        LocalDate to,

        @Schema(description = "Cards made in the period, replacements among them 制卡数", examples = "1200")
        long issued,

        @Schema(description = "Cards made in place of lost ones in the period 补卡数", examples = "17")
        long replacements,

        @Schema(description = "Cards reported lost in the period 挂失数", examples = "21")
        long lost,

        @Schema(description = "Live cards that there are now 有效卡数", examples = "35210")
        long live,

        @Schema(description = "The live ones by state, every live state 按状态")
        List<ByStatus> byStatus) {

    /** Live cards in one state. */
    @Schema(name = "CardsByStatus", description = "Live cards in one state 某状态有效卡")
    public record ByStatus(
            @Schema(description = "State 状态", examples = "ACTIVE")
            CardStatus status,

            @Schema(description = "Cards that there are now 卡数", examples = "34870")
            long cards) {}

    static CardFigures of(FigurePeriod period, Tally inPeriod, Tally present) {
        return new CardFigures(
                period.from(),
                period.to(),
                inPeriod.of(Measure.CARDS_ISSUED),
                inPeriod.of(Measure.CARDS_REPLACED),
                inPeriod.of(Measure.CARDS_LOST),
                present.of(Measure.CARDS_LIVE),
                Stream.of(CardStatus.ISSUED, CardStatus.ACTIVE, CardStatus.LOST, CardStatus.SUSPENDED)
                        .map(status -> new ByStatus(status, present.of(Measure.CARDS_LIVE, status)))
                        .toList());
    }
}
