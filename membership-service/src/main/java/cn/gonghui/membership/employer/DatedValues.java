package cn.gonghui.membership.employer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Reads a dated history (沿革): each value holds from its day until the day before the next. */
final class DatedValues {

    private DatedValues() {}

    /** What held on that day; empty before the first value. */
    static <V> Optional<V> on(Map<LocalDate, V> history, LocalDate day) {
        return history.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(day))
                .max(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue);
    }

    /** The last value, which holds now. */
    static <V> V latest(Map<LocalDate, V> history) {
        return on(history, LocalDate.MAX).orElseThrow();
    }
}
