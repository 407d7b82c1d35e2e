package cn.gonghui.kit.parameter;

import cn.gonghui.kit.clock.CalendarRange;
import cn.gonghui.kit.problem.Violation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Whether the text of a query parameter can be read as the type that it is declared with. */
final class ParameterText {

    private static final int UUID_LENGTH = 36;

    private static final Map<Class<?>, Consumer<String>> READERS = Map.of(
            UUID.class, ParameterText::readUuid,
            Instant.class, text -> CalendarRange.require(Instant.parse(text)),
            LocalDate.class, text -> CalendarRange.require(LocalDate.parse(text)),
            OffsetDateTime.class, text -> CalendarRange.require(OffsetDateTime.parse(text)),
            BigDecimal.class, BigDecimal::new);

    private static final Map<Class<?>, Consumer<String>> INTEGERS = Map.of(
            int.class, Integer::parseInt,
            Integer.class, Integer::parseInt,
            long.class, Long::parseLong,
            Long.class, Long::parseLong);

    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);

    private ParameterText() {}

    /** What is wrong with the text; empty where nothing is, or where the type takes any text. */
    static Optional<Violation> wrong(String name, Type declared, String text) {
        var type = element(declared);
        if (type.isEnum()) {
            var allowed = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return allowed.contains(text) ? Optional.empty() : notOneOf(name, String.join(", ", allowed));
        }
        if (BOOLEANS.contains(type)) {
            return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                    ? Optional.empty()
                    : notOneOf(name, "true, false");
        }
        if (INTEGERS.containsKey(type)) {
            return readable(INTEGERS.get(type), text)
                    ? Optional.empty()
                    : Optional.of(Violation.inQuery(name, "wrong-type", "integer"));
        }
        return readable(READERS.getOrDefault(type, anything -> {}), text)
                ? Optional.empty()
                : Optional.of(Violation.inQuery(name, "wrong-format"));
    }

    private static Optional<Violation> notOneOf(String name, String allowed) {
        return Optional.of(Violation.inQuery(name, "unknown-value", allowed));
    }

    /** Of a parameter that may be given more than once, the type of each. */
    private static Class<?> element(Type declared) {
        return declared instanceof ParameterizedType several
                ? element(several.getActualTypeArguments()[0])
                : (Class<?>) declared;
    }

    private static boolean readable(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Java also reads shorter ones. */
    private static void readUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException(text);
        }
        UUID.fromString(text);
    }
}
