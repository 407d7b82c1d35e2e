package cn.gonghui.kit.paging;

import cn.gonghui.kit.problem.KitProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the key of a row back from a cursor. */
final class SortKeys {

    private SortKeys() {}

    static Object read(String text, Class<?> type) {
        try {
            if (type == Instant.class) {
                return Instant.parse(text);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == Long.class) {
                return Long.valueOf(text);
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(text);
            }
            return type == UUID.class ? UUID.fromString(text) : text;
        } catch (IllegalArgumentException | DateTimeException foreign) {
            throw KitProblem.INVALID_CURSOR.refuse();
        }
    }
}
