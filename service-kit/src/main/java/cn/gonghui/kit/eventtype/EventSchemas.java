package cn.gonghui.kit.eventtype;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Set;

/** Writes the JSON Schema (draft 2020-12) of an event's {@code data} from the record's components. */
final class EventSchemas {

    private final ObjectMapper json;
    private final EventTexts texts;
    private final Set<String> outsideData;

    EventSchemas(ObjectMapper json, EventTexts texts, Set<String> outsideData) {
        this.json = json;
        this.texts = texts;
        this.outsideData = outsideData;
    }

    ObjectNode schema(EventShape shape, ObjectNode exampleData) {
        ObjectNode generated = new SchemaGenerator(config(shape))
                .generateSchema(shape.example().getClass());
        shape.telling().forEach((field, values) -> tell((ObjectNode) generated.at("/properties/" + field), values));
        ObjectNode schema = json.createObjectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("title", shape.type()).put("description", texts.ofType(shape.type()));
        schema.setAll(generated);
        schema.putArray("examples").add(exampleData);
        return schema;
    }

    /** Only these values make the event be of this type. */
    private void tell(ObjectNode field, List<Object> values) {
        var description = field.get("description");
        field.removeAll().set("enum", json.valueToTree(values));
        field.set("description", description);
    }

    private SchemaGeneratorConfig config(EventShape shape) {
        var builder = new SchemaGeneratorConfigBuilder(json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.INLINE_ALL_SCHEMAS, Option.EXTRA_OPEN_API_FORMAT_VALUES);
        builder.forFields()
                .withIgnoreCheck(field -> outsideData.contains(field.getName()))
                .withRequiredCheck(_ -> true)
                .withNullableCheck(EventSchemas::mayBeNull)
                .withDescriptionResolver(field ->
                        field.isFakeContainerItemScope() ? null : texts.ofField(shape.type(), field.getName()));
        return builder.build();
    }

    private static boolean mayBeNull(FieldScope field) {
        return !field.isFakeContainerItemScope() && field.getAnnotation(Nullable.class) != null;
    }
}
