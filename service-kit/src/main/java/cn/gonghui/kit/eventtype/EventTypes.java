package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.kit.journal.EventData;
import cn.gonghui.kit.problem.KitProblem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every type of event that the service publishes. */
@Singleton
class EventTypes {

    private static final String EXAMPLE_ID = "AZK3vHkqfbKfH3m5cQ0aVwAAAAAAAAAq";
    private static final Instant RECORDED = Instant.parse("2024-05-28T06:30:00.123456Z");

    private final EventData data;
    private final EventTexts texts = new EventTexts();
    private final String source;
    private final SortedMap<String, EventShape> shapes;
    private final SortedMap<String, JsonNode> schemas = new TreeMap<>();

    EventTypes(
            @All List<EventFamilies> families,
            ObjectMapper json,
            EventData data,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.data = data;
        this.source = "/" + service;
        var writer = new EventSchemas(json, texts, EventData.OUTSIDE);
        shapes = EventShape.all(
                families.stream().flatMap(family -> family.families().stream()), new Examples(json, texts));
        shapes.forEach((type, shape) -> schemas.put(type, writer.schema(shape, data.of(shape.example()))));
    }

    /** @param base address of the list of event types; the schema of a type stands below it */
    EventTypeView.All all(String base) {
        return new EventTypeView.All(
                shapes.values().stream().map(shape -> view(shape, base)).toList());
    }

    /** @throws cn.gonghui.kit.problem.Problem {@code not-found} where the service has no such event */
    JsonNode schema(String type) {
        return Optional.ofNullable(schemas.get(type)).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private EventTypeView view(EventShape shape, String base) {
        var schema = base + "/" + shape.type();
        return new EventTypeView(shape.type(), texts.ofType(shape.type()), schema, example(shape.example(), schema));
    }

    private CloudEvent example(DomainEvent event, String schema) {
        return new CloudEvent(
                "1.0",
                EXAMPLE_ID,
                source,
                event.type(),
                event.subject(),
                event.occurredAt(),
                RECORDED,
                event.organizationId(),
                "application/json",
                schema,
                data.of(event));
    }
}
