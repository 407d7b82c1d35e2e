package cn.gonghui.membership.statistics;

import cn.gonghui.membership.honour.HonourKind;
import cn.gonghui.membership.honour.HonourLevel;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Honours in figures. */
@Schema(description = "Honours conferred in a part of the tree or in a division, in a period 先进表彰统计")
public record HonourFigures(
        @Schema(description = "First day of the period 起始日", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day of the period 截止日", examples = "2024-05-31")
        LocalDate to,

        @Schema(description = "Honours conferred that stand 授予数", examples = "46")
        long honours,

        @Schema(description = "The same by kind and level; what was not conferred is left out 按种类、级别")
        List<ByKind> byKind) {

    /** Honours of one kind and level. */
    @Schema(name = "HonoursByKind", description = "Honours of one kind and level 某种类、级别荣誉")
    public record ByKind(
            @Schema(description = "Kind 荣誉种类", examples = "ADVANCED_INDIVIDUAL")
            HonourKind kind,

            @Schema(description = "Level 级别", examples = "STREET")
            HonourLevel level,

            @Schema(description = "Honours conferred that stand 授予数", examples = "30")
            long honours) {

        private static ByKind of(String part, long honours) {
            var names = part.split("\\.");
            return new ByKind(HonourKind.valueOf(names[0]), HonourLevel.valueOf(names[1]), honours);
        }
    }

    static HonourFigures of(FigurePeriod period, Tally tally) {
        return new HonourFigures(
                period.from(),
                period.to(),
                tally.of(Measure.HONOURS),
                tally.parts(Measure.HONOURS).entrySet().stream()
                        .map(part -> ByKind.of(part.getKey(), part.getValue()))
                        .sorted(Comparator.comparing(ByKind::kind).thenComparing(ByKind::level))
                        .toList());
    }
}
