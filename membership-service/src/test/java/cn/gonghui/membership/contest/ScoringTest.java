package cn.gonghui.membership.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("VOCAL", "演唱", 60, BigDecimal.ZERO, BigDecimal.valueOf(10)),
            new Criterion("STAGE", "台风", 40, BigDecimal.ZERO, BigDecimal.valueOf(100)));

    @Test
    void sheet_comes_to_its_weighted_share_of_a_hundred() {
        var ranked = rank(TieRule.SHARED, List.of(sheets(new int[][] {{5, 50}})));
        assertEquals(new BigDecimal("50.00"), ranked.getFirst().score());
    }

    @Test
    void highest_and_lowest_are_dropped_of_five_and_not_of_four() {
        var four = rank(TieRule.SHARED, List.of(sheets(new int[][] {{10, 100}, {0, 0}, {5, 50}, {5, 50}})));
        assertEquals(new BigDecimal("50.00"), four.getFirst().score());
        assertEquals(4, counted(four.getFirst()));
        var five = rank(TieRule.SHARED, List.of(sheets(new int[][] {{10, 100}, {0, 0}, {5, 50}, {5, 50}, {8, 80}})));
        assertEquals(new BigDecimal("60.00"), five.getFirst().score());
        assertEquals(3, counted(five.getFirst()));
    }

    @Test
    void tie_goes_to_the_criterion_with_the_greatest_weight() {
        var stage = sheets(new int[][] {{4, 90}});
        var vocal = sheets(new int[][] {{6, 60}});
        var ranked = rank(TieRule.GREATEST_WEIGHT, List.of(stage, vocal));
        assertEquals(ranked.get(0).score(), ranked.get(1).score());
        assertEquals(vocal.getFirst().entryId(), ranked.get(0).entryId());
        assertEquals(List.of(1, 2), ranked.stream().map(Scoring.Ranked::rank).toList());
        assertFalse(ranked.get(0).joint());
    }

    @Test
    void what_nothing_decides_is_shared_and_the_next_rank_is_left_out() {
        var ranked = rank(
                TieRule.GREATEST_WEIGHT,
                List.of(sheets(new int[][] {{6, 60}}), sheets(new int[][] {{6, 60}}), sheets(new int[][] {{5, 50}})));
        assertEquals(List.of(1, 1, 3), ranked.stream().map(Scoring.Ranked::rank).toList());
        assertEquals(
                List.of(true, true, false),
                ranked.stream().map(Scoring.Ranked::joint).toList());
    }

    private static List<Scoring.Ranked> rank(TieRule rule, List<List<Scoring.Sheet>> entries) {
        return new Scoring(CRITERIA, rule)
                .rank(entries.stream()
                        .collect(Collectors.toMap(sheets -> sheets.getFirst().entryId(), Function.identity())));
    }

    private static long counted(Scoring.Ranked ranked) {
        return ranked.totals().stream().filter(Scoring.Total::counted).count();
    }

    private static List<Scoring.Sheet> sheets(int[][] scores) {
        var entry = UUID.randomUUID();
        return Stream.of(scores)
                .map(given -> new Scoring.Sheet(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        entry,
                        Map.of("VOCAL", BigDecimal.valueOf(given[0]), "STAGE", BigDecimal.valueOf(given[1]))))
                .toList();
    }
}
