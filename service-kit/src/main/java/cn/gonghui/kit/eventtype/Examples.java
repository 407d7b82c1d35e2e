package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.journal.DomainEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes records that look like real ones: the same field always has the same value. */
final class Examples {

    private static final Map<Class<?>, Object> VALUES = Map.of(
            Instant.class,
            Instant.parse("2024-05-28T06:30:00Z"),
            LocalDate.class,
            LocalDate.parse("2024-05-28"),
            boolean.class,
            true,
            Boolean.class,
            true,
            int.class,
            12,
            Integer.class,
            12,
            long.class,
            12L,
            Long.class,
            12L);

    private final ObjectMapper json;
    private final EventTexts texts;

    Examples(ObjectMapper json, EventTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** An event of that type. */
    DomainEvent event(Class<? extends DomainEvent> record, String type, Map<String, ?> telling) {
        var chosen = new HashMap<String, Object>(telling);
        for (var component : record.getRecordComponents()) {
            texts.example(type, component.getName())
                    .ifPresent(text -> chosen.put(component.getName(), read(text, component.getType())));
        }
        return record(record, chosen);
    }

    /** @param chosen values of some components, by name; the others are made up */
    <R> R record(Class<R> type, Map<String, ?> chosen) {
        var components = type.getRecordComponents();
        var values = Stream.of(components)
                .map(component -> chosen.containsKey(component.getName())
                        ? chosen.get(component.getName())
                        : value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("No example of " + type.getName(), refused);
        }
    }

    private Object value(Type type, String name) {
        return switch (type) {
            case Class<?> plain when plain.isRecord() -> record(plain, Map.of());
            case Class<?> plain ->
                texts.example(name).<Object>map(text -> read(text, plain)).orElseGet(() -> madeUp(plain, name));
            case ParameterizedType many
            when Collection.class.isAssignableFrom((Class<?>) many.getRawType()) ->
                json.convertValue(
                        new Object[] {value(many.getActualTypeArguments()[0], name)}, json.constructType(many));
            default -> throw new IllegalStateException("No example of " + name + ", which is a " + type);
        };
    }

    /** Numbers and truth values stand in the file as in JSON, all else as its text. */
    private Object read(String text, Class<?> type) {
        try {
            return type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class
                    ? json.readValue(text, type)
                    : json.convertValue(text, type);
        } catch (JsonProcessingException misfit) {
            throw new IllegalStateException("No example of a " + type.getName() + ": " + text, misfit);
        }
    }

    private static Object madeUp(Class<?> type, String name) {
        if (type == UUID.class) {
            return UUID.fromString("018f9a3c-6f1e-7d4b-9a51-%012x".formatted(Integer.toUnsignedLong(name.hashCode())));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        throw new IllegalStateException("messages/events.properties has no example." + name);
    }
}
