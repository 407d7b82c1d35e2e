package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.journal.DomainEvent;
import jakarta.annotation.Nullable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
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
 * @param telling values of the component that make the record be of this type: a card event whose action is
 *     {@code REPORT_LOSS} is {@code lost}, and always has that action
 */
record EventShape(String type, DomainEvent example, Map<String, List<Object>> telling) {

    /**
     * Every type of the families. A record may be of one type or, by an enum or a truth value, of several, so each value
     * of those is tried; where the record refuses a value there is no such event.
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
            var byType = byType(record, component, examples);
            if (byType.size() > 1) {
                byType.forEach((name, values) -> shapes.put(
                        name,
                        new EventShape(
                                name,
                                examples.event(
                                        record, name, Collections.singletonMap(component.getName(), values.getFirst())),
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
            Class<? extends DomainEvent> record, RecordComponent component, Examples examples) {
        var byType = new HashMap<String, List<Object>>();
        for (var value : values(component)) {
            type(examples.record(record, Collections.singletonMap(component.getName(), value)))
                    .ifPresent(type ->
                            byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(value));
        }
        return byType;
    }

    /** What a component can be, where that is little enough to tell types apart. */
    private static List<Object> values(RecordComponent component) {
        if (component.getType() == boolean.class) {
            return List.of(true, false);
        }
        if (!component.getType().isEnum()) {
            return List.of();
        }
        var values = new ArrayList<Object>(List.of(component.getType().getEnumConstants()));
        if (component.getAccessor().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        return values;
    }

    private static Optional<String> type(DomainEvent event) {
        try {
            return Optional.of(event.type());
        } catch (IllegalArgumentException noSuchEvent) {
            return Optional.empty();
        }
    }
}
