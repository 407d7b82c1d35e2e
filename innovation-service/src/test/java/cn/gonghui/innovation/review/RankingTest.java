package cn.gonghui.innovation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.data.Ids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final UUID strict = Ids.next();
    private final UUID mild = Ids.next();
    private final UUID first = Ids.next();
    private final UUID second = Ids.next();
    private final UUID third = Ids.next();

    @Test
    void a_strict_expert_and_a_mild_one_count_alike() {
        var marks = List.of(
                mark(first, strict, "60"),
                mark(second, strict, "40"),
                mark(second, mild, "90"),
                mark(third, mild, "70"));
        var scores = Ranking.scores(marks);
        // by the marks as given the second would be first: (40 + 90) / 2 = 65 > 60
        assertEquals(Map.of(first, 1, second, 2, third, 3), Ranking.places(scores));
        assertEquals(scores.get(second), new BigDecimal("65.0000"));
    }

    @Test
    void a_single_mark_is_taken_as_it_is() {
        var scores = Ranking.scores(List.of(mark(first, strict, "72.5")));
        assertEquals(new BigDecimal("72.5000"), scores.get(first));
    }

    @Test
    void an_expert_who_gives_everybody_the_same_says_nothing() {
        var scores = Ranking.scores(List.of(
                mark(first, strict, "50"),
                mark(second, strict, "50"),
                mark(first, mild, "80"),
                mark(second, mild, "60")));
        assertEquals(Map.of(first, 1, second, 2), Ranking.places(scores));
    }

    @Test
    void the_same_marks_in_any_order_give_the_same_ranking() {
        var marks = new ArrayList<>(List.of(
                mark(first, strict, "61.3"),
                mark(second, strict, "44.7"),
                mark(second, mild, "90.1"),
                mark(third, mild, "70.9")));
        var scores = Ranking.scores(marks);
        Collections.reverse(marks);
        assertEquals(scores, Ranking.scores(marks));
    }

    @Test
    void equal_scores_share_a_place_and_the_next_is_skipped() {
        var scores = Map.of(
                first, new BigDecimal("80.0000"),
                second, new BigDecimal("80.0000"),
                third, new BigDecimal("70.0000"));
        assertEquals(Map.of(first, 1, second, 1, third, 3), Ranking.places(scores));
    }

    private static Mark mark(UUID proposal, UUID expert, String value) {
        return new Mark(proposal, expert, new BigDecimal(value));
    }
}
