package cn.gonghui.membership.mutualaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CalculationTest {

    private static final Benefit BENEFIT = new Benefit(EventKind.HOSPITALIZATION, 80, new BigDecimal("4000.00"));

    @Test
    void the_least_of_rate_and_limits_is_paid_and_named() {
        assertEquals(LimitedBy.RATE, decides("1000.00", "5000.00", "6000.00", "800.00"));
        assertEquals(LimitedBy.EVENT_LIMIT, decides("9000.00", "5000.00", "6000.00", "4000.00"));
        assertEquals(LimitedBy.YEAR_LIMIT, decides("9000.00", "1500.00", "6000.00", "1500.00"));
        assertEquals(LimitedBy.PERSON_LIMIT, decides("9000.00", "1500.00", "200.00", "200.00"));
    }

    @Test
    void half_a_fen_is_rounded_up() {
        assertEquals(LimitedBy.RATE, decides("0.07", "5000.00", "6000.00", "0.06"));
    }

    private static LimitedBy decides(String expense, String year, String person, String payable) {
        var calculation =
                Calculation.of(new BigDecimal(expense), BENEFIT, new BigDecimal(year), new BigDecimal(person));
        assertEquals(new BigDecimal(payable), calculation.payable());
        return calculation.limitedBy();
    }
}
