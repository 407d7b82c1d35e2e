package cn.gonghui.membership.aidproject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StockByDayTest {

    private final StockByDay stock = new StockByDay();

    @Test
    void nothing_is_free_before_the_first_receipt() {
        stock.add(day(10), 5);
        assertEquals(0, stock.freeOn(day(9)));
        assertEquals(5, stock.freeOn(day(10)));
    }

    @Test
    void what_a_later_day_needs_is_not_free_before_it() {
        stock.add(day(1), 10);
        stock.add(day(5), -8);
        stock.add(day(9), 20);
        assertEquals(2, stock.freeOn(day(1)));
        assertEquals(2, stock.freeOn(day(8)));
        assertEquals(22, stock.freeOn(day(9)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 5, day);
    }
}
