package cn.gonghui.membership.aidproject;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was in stock of one line at the end of each day, from the movements of all days (逐日库存). */
final class StockByDay {

    private final NavigableMap<LocalDate, Long> changes = new TreeMap<>();

    /** @param change received less handed over */
    void add(LocalDate day, long change) {
        changes.merge(day, change, Long::sum);
    }

    /** What can be taken out on the day, so that neither that day nor a later one ends with less than nothing. */
    long freeOn(LocalDate day) {
        long stock = sum(changes.headMap(day, true));
        long free = stock;
        for (long change : changes.tailMap(day, false).values()) {
            stock += change;
            free = Math.min(free, stock);
        }
        return free;
    }

    private static long sum(NavigableMap<LocalDate, Long> days) {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }
}
