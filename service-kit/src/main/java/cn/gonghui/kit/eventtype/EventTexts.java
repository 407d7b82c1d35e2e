package cn.gonghui.kit.eventtype;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * What the events of a service say, in English with the Chinese term, from {@code messages/events.properties}:
 * {@code member.joined.v1} for a type, {@code joinedOn} for a field wherever it occurs, {@code member.joined.v1.joinedOn}
 * where it says something else in one type; {@code example.joinedOn} or {@code member.joined.v1.example.joinedOn} for
 * a value.
 */
final class EventTexts {

    private static final String FILE = "messages/events.properties";

    private final Properties texts = new Properties();

    EventTexts() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Empty where nobody has written it. */
    String ofType(String type) {
        return texts.getProperty(withoutService(type), "");
    }

    String ofField(String type, String field) {
        return texts.getProperty(withoutService(type) + "." + field, texts.getProperty(field, ""));
    }

    Optional<String> example(String field) {
        return Optional.ofNullable(texts.getProperty("example." + field));
    }

    Optional<String> example(String type, String field) {
        return Optional.ofNullable(texts.getProperty(withoutService(type) + ".example." + field));
    }

    /** {@code cn.gonghui.membership.member.joined.v1} without the three words that all types of the service share. */
    private static String withoutService(String type) {
        return type.split("\\.", 4)[3];
    }
}
