package cn.gonghui.membership.tally;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of a part of the tree over a period. */
public final class Tally {

    private final Map<String, Long> amounts;

    Tally(Map<String, Long> amounts) {
        this.amounts = amounts;
    }

    /** The whole of it, all parts together; 0 where there was nothing. */
    public long of(Measure measure) {
        return amounts.entrySet().stream()
                .filter(amount -> amount.getKey().equals(measure.name())
                        || amount.getKey().startsWith(measure.name() + "."))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Its parts by their names, in the order of these; those without anything are missing. */
    public SortedMap<String, Long> parts(Measure measure) {
        var parts = new TreeMap<String, Long>();
        var prefix = measure.name() + ".";
        amounts.forEach((name, amount) -> {
            if (name.startsWith(prefix) && amount != 0) {
                parts.put(name.substring(prefix.length()), amount);
            }
        });
        return parts;
    }

    /** One part of it, for example new members of one form of employment; 0 where there was nothing. */
    public long of(Measure measure, Enum<?> part) {
        return amounts.getOrDefault(measure.name() + "." + part.name(), 0L);
    }
}
