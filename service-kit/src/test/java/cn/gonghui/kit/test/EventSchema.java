package cn.gonghui.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;

/** The published schema of a type of event, to hold data against. */
final class EventSchema {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonSchema schema;

    private EventSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** Readers pass over fields that they do not know; what the service tells it must have published. */
    static EventSchema of(JsonNode published) {
        ObjectNode strict = published.deepCopy();
        strict.put("unevaluatedProperties", false);
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return new EventSchema(FACTORY.getSchema(strict, config));
    }

    /** What is wrong with the data, in words. */
    List<String> misfits(JsonNode data) {
        return schema.validate(data).stream().map(Object::toString).sorted().toList();
    }
}
