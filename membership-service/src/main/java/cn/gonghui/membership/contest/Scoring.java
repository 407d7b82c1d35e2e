package cn.gonghui.membership.contest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How scores become ranks. A sheet comes to the weighted sum of its scores, each brought to 0–1 within its criterion's
 * range, out of 100. Of five or more sheets the highest and the lowest are dropped. An entry's score is the mean of the
 * rest, rounded half up to two places; equal scores are a tie.
 *
 * @param criteria in order; their weights add up to 100
 */
record Scoring(List<Criterion> criteria, TieRule tieRule) {

    /** As many sheets as it takes for the highest and lowest to be dropped. */
    static final int DROPPED_FROM = 5;

    private static final int PLACES = 2;
    private static final int EXACT = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Complete scores of one judge for one entry, by criterion. */
    record Sheet(UUID id, UUID judgeId, UUID entryId, Map<String, BigDecimal> scores) {}

    /** What a sheet comes to, and whether it counts or was dropped. */
    record Total(UUID judgeId, BigDecimal points, boolean counted, Sheet sheet) {}

    /**
     * An entry in its rank.
     *
     * @param joint whether it shares the rank
     * @param tieBreak mean points in the criterion that decides ties
     */
    record Ranked(UUID entryId, int rank, BigDecimal score, boolean joint, BigDecimal tieBreak, List<Total> totals) {}

    /** Entries of one category, best first; each has one sheet at least. */
    List<Ranked> rank(Map<UUID, List<Sheet>> sheetsByEntry) {
        var scored = sheetsByEntry.entrySet().stream()
                .map(entry -> score(entry.getKey(), entry.getValue()))
                .sorted(order().thenComparing(Ranked::entryId))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int place = 0; place < scored.size(); place++) {
            var entry = scored.get(place);
            boolean likeBefore = place > 0 && order().compare(scored.get(place - 1), entry) == 0;
            boolean likeAfter = place + 1 < scored.size() && order().compare(entry, scored.get(place + 1)) == 0;
            int rank = likeBefore ? ranked.getLast().rank() : place + 1;
            ranked.add(new Ranked(
                    entry.entryId(), rank, entry.score(), likeBefore || likeAfter, entry.tieBreak(), entry.totals()));
        }
        return ranked;
    }

    private Comparator<Ranked> order() {
        Comparator<Ranked> byScore = Comparator.comparing(Ranked::score).reversed();
        return switch (tieRule) {
            case SHARED -> byScore;
            case GREATEST_WEIGHT ->
                byScore.thenComparing(Comparator.comparing(Ranked::tieBreak).reversed());
        };
    }

    private Ranked score(UUID entryId, List<Sheet> sheets) {
        var totals = totals(sheets);
        var counted = totals.stream().filter(Total::counted).toList();
        var score = mean(counted.stream().map(Total::points).toList());
        var tieBreak = mean(counted.stream()
                .map(total ->
                        points(deciding(), total.sheet().scores().get(deciding().code())))
                .toList());
        return new Ranked(entryId, 0, score, false, tieBreak, totals);
    }

    /** Of equal ones the judge appointed first is dropped, so that it is the same every time. */
    private List<Total> totals(List<Sheet> sheets) {
        var ordered = sheets.stream()
                .map(sheet -> new Total(sheet.judgeId(), points(sheet), true, sheet))
                .sorted(Comparator.comparing(Total::points).thenComparing(Total::judgeId))
                .toList();
        boolean dropping = ordered.size() >= DROPPED_FROM;
        List<Total> totals = new ArrayList<>();
        for (int place = 0; place < ordered.size(); place++) {
            var total = ordered.get(place);
            boolean counted = !dropping || place > 0 && place < ordered.size() - 1;
            totals.add(new Total(total.judgeId(), total.points(), counted, total.sheet()));
        }
        return totals;
    }

    private BigDecimal points(Sheet sheet) {
        return criteria.stream()
                .map(criterion -> points(criterion, sheet.scores().get(criterion.code())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(Criterion criterion, BigDecimal value) {
        return value.subtract(criterion.lowest())
                .multiply(BigDecimal.valueOf(criterion.weight()))
                .divide(criterion.highest().subtract(criterion.lowest()), EXACT, RoundingMode.HALF_UP);
    }

    private Criterion deciding() {
        return criteria.stream()
                .reduce((first, next) -> next.weight() > first.weight() ? next : first)
                .orElseThrow();
    }

    private static BigDecimal mean(List<BigDecimal> points) {
        return points.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), PLACES, RoundingMode.HALF_UP)
                .min(HUNDRED);
    }
}
