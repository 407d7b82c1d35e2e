package cn.gonghui.kit.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;

/**
 * The years that a caller's dates and moments may lie in. What lies beyond them is a slip of the pen, and more than a
 * database or a calendar file takes.
 */
public final class CalendarRange {

    public static final int FIRST_YEAR = 1800;
    public static final int LAST_YEAR = 2999;

    private static final Instant BEGINNING =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
            LocalDate.of(LAST_YEAR + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private CalendarRange() {}

    /** Of {@link LocalDate}, {@link Instant} and {@link OffsetDateTime}; anything else lies in it. */
    public static boolean holds(TemporalAccessor time) {
        return switch (time) {
            case LocalDate day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            case Instant moment -> !moment.isBefore(BEGINNING) && moment.isBefore(END);
            case OffsetDateTime moment -> holds(moment.toInstant());
            default -> true;
        };
    }

    /**
     * The same date or moment.
     *
     * @throws DateTimeException where it lies beyond
     */
    public static <T extends TemporalAccessor> T require(T time) {
        if (!holds(time)) {
            throw new DateTimeException("not between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return time;
    }
}
