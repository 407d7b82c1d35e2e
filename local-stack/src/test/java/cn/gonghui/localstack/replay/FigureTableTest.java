package cn.gonghui.localstack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.localstack.StackFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    @Test
    void columns_stand_below_each_other_also_in_chinese() {
        FigureTable table = new FigureTable(
                List.of(Figure.ofPage("入会 applications", 498, 498), Figure.ofSample("budget", "1.00", "1.00")));
        assertEquals("""
                Figure             Expected  Answered
                入会 applications  498       498
                budget             1.00      1.00      sample
                """, table.print());
        table.requireMet();
    }

    @Test
    void a_figure_that_differs_is_named() {
        FigureTable table = new FigureTable(List.of(Figure.ofPage("meetings", 179, 178), Figure.ofPage("rate", 1, 1)));
        StackFailure refusal = assertThrows(StackFailure.class, table::requireMet);
        assertEquals("The suite answers other figures than the page: meetings.", refusal.getMessage());
    }
}
