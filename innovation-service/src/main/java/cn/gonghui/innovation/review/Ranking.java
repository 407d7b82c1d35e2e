package cn.gonghui.innovation.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 排序: puts experts who mark high and experts who mark low on one footing. Each expert's marks are moved and stretched so
 * that their mean and spread become those of all marks of the call; an expert with a single mark is taken as is, one who
 * gave everybody the same says nothing and counts as the mean. A proposal's score is the mean of what it got. Computed
 * from the marks alone, so the same marks always give the same ranking.
 */
final class Ranking {

    private Ranking() {}

    /** Normalised score of each proposal that has a mark, four decimals. */
    static Map<UUID, BigDecimal> scores(Collection<Mark> marks) {
        var all = Spread.of(marks);
        var byExpert = marks.stream().collect(Collectors.groupingBy(Mark::expertId));
        var spreads = byExpert.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, expert -> Spread.of(expert.getValue())));
        return marks.stream()
                .collect(Collectors.groupingBy(
                        Mark::proposalId,
                        Collectors.collectingAndThen(
                                Collectors.averagingDouble(mark -> normalised(mark, spreads.get(mark.expertId()), all)),
                                Ranking::rounded)));
    }

    /** Place of each among the scores, from 1; equal scores share a place. */
    static Map<UUID, Integer> places(Map<UUID, BigDecimal> scores) {
        var values = List.copyOf(scores.values());
        return scores.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        proposal -> 1
                                + (int) values.stream()
                                        .filter(value -> value.compareTo(scores.get(proposal)) > 0)
                                        .count()));
    }

    private static double normalised(Mark mark, Spread own, Spread all) {
        var value = mark.value().doubleValue();
        if (own.count() < 2) {
            return value;
        }
        return own.deviation() == 0
                ? all.mean()
                : all.mean() + (value - own.mean()) / own.deviation() * all.deviation();
    }

    private static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(999))
                .setScale(4, RoundingMode.HALF_UP);
    }

    private record Spread(int count, double mean, double deviation) {

        static Spread of(Collection<Mark> marks) {
            var mean = marks.stream()
                    .mapToDouble(mark -> mark.value().doubleValue())
                    .average()
                    .orElse(0);
            var variance = marks.stream()
                    .mapToDouble(mark -> Math.pow(mark.value().doubleValue() - mean, 2))
                    .average()
                    .orElse(0);
            return new Spread(marks.size(), mean, Math.sqrt(variance));
        }
    }
}
