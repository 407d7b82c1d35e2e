package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.journal.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One type of event and the record that carries it.
 *
 * @param telling values of the enums that make the record be of this type: a card event whose action is
 *     {@code REPORT_LOSS} is {@code lost}, and always has that action
 */
record EventShape(String type, DomainEvent example, Map<String, List<Object>> telling) {

    /**
     * Every type of the families. A record may be of one type or, by one of its enums, of several, so each value of each
     * enum is tried; where the record refuses a value there is no such event.
     *
     * @throws IllegalStateException where two records claim one type
     */
    static SortedMap<String, EventShape> all(Stream<Class<? extends DomainEvent>> families, Examples examples) {
        var shapes = new TreeMap<String, EventShape>();
        families.flatMap(EventShape::records)
                .forEach(type -> of(type, examples).forEach((name, shape) -> {
                    if (shapes.putIfAbsent(name, shape) != null) {
                        throw new IllegalStateException("Two records are events of type " + name);
                    }
                }));
        return shapes;
    }

    private static Stream<Class<? extends DomainEvent>> records(Class<? extends DomainEvent> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses())
                        .map(permitted -> permitted.asSubclass(DomainEvent.class))
                        .flatMap(EventShape::records)
                : Stream.of(family);
    }

    private static Map<String, EventShape> of(Class<? extends DomainEvent> record, Examples examples) {
        var shapes = new HashMap<String, EventShape>();
        for (var component : record.getRecordComponents()) {
            var byType = component.getType().isEnum()
                    ? byType(record, component.getName(), component.getType(), examples)
                    : Map.<String, List<Object>>of();
            if (byType.size() > 1) {
                byType.forEach((name, values) -> shapes.put(
                        name,
                        new EventShape(
                                name,
                                examples.event(record, name, Map.of(component.getName(), values.getFirst())),
                                Map.of(component.getName(), values))));
            }
        }
        if (shapes.isEmpty()) {
            var type = examples.record(record, Map.of()).type();
            shapes.put(type, new EventShape(type, examples.event(record, type, Map.of()), Map.of()));
        }
        return shapes;
    }

    private static Map<String, List<Object>> byType(
            Class<? extends DomainEvent> record, String component, Class<?> values, Examples examples) {
        var byType = new HashMap<String, List<Object>>();
        for (var value : values.getEnumConstants()) {
            type(examples.record(record, Map.of(component, value)))
                    .ifPresent(type ->
                            byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(value));
        }
        return byType;
    }

    private static Optional<String> type(DomainEvent event) {
        try {
            return Optional.of(event.type());
        } catch (IllegalArgumentException noSuchEvent) {
            return Optional.empty();
        }
    }
}
