package cn.gonghui.membership.mutualaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much a claim comes to: the rate's share of the expense, and at most what each limit leaves.
 *
 * @param limitedBy the first of those that leave the least
 */
record Calculation(
        BigDecimal expense,
        int rate,
        BigDecimal byRate,
        BigDecimal eventLimit,
        BigDecimal yearRemaining,
        BigDecimal personRemaining,
        BigDecimal payable,
        LimitedBy limitedBy) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Calculation of(BigDecimal expense, Benefit benefit, BigDecimal yearRemaining, BigDecimal personRemaining) {
        var byRate = expense.multiply(BigDecimal.valueOf(benefit.rate())).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        Map<LimitedBy, BigDecimal> limits = new EnumMap<>(Map.of(
                LimitedBy.RATE, byRate,
                LimitedBy.EVENT_LIMIT, benefit.eventLimit(),
                LimitedBy.YEAR_LIMIT, yearRemaining,
                LimitedBy.PERSON_LIMIT, personRemaining));
        var least = limits.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        return new Calculation(
                expense,
                benefit.rate(),
                byRate,
                benefit.eventLimit(),
                yearRemaining,
                personRemaining,
                least.getValue(),
                least.getKey());
    }

    CalculationView view() {
        return new CalculationView(
                Money.of(expense),
                rate,
                Money.of(byRate),
                Money.of(eventLimit),
                Money.of(yearRemaining),
                Money.of(personRemaining),
                Money.of(payable),
                limitedBy);
    }
}
