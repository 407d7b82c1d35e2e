package cn.gonghui.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.List;

/** Every example of the OpenAPI document, of requests, answers, parameters and fields, has the schema that it is an example of. */
final class ExampleRules {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final ServedContract contract;
    private final List<String> broken = new ArrayList<>();
    private int checked;

    private ExampleRules(ServedContract contract) {
        this.contract = contract;
    }

    /** One line for each example that does not fit; one where there is no example at all. */
    static List<String> brokenBy(ServedContract contract) {
        var rules = new ExampleRules(contract);
        contract.document()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> rules.within(schema.getKey(), schema.getValue()));
        for (var operation : contract.operations()) {
            for (var parameter : operation.node().path("parameters")) {
                rules.parameter(operation.id(), contract.resolve(parameter));
            }
            rules.media(
                    operation.id() + " request",
                    contract.resolve(operation.node().path("requestBody")));
            operation
                    .node()
                    .path("responses")
                    .properties()
                    .forEach(answer ->
                            rules.media(operation.id() + " " + answer.getKey(), contract.resolve(answer.getValue())));
        }
        if (rules.checked == 0) {
            rules.broken.add("there is no example");
        }
        return List.copyOf(rules.broken);
    }

    private void within(String place, JsonNode schema) {
        if (schema.has("example")) {
            check(place, schema, schema.get("example"));
        }
        schema.path("examples").forEach(example -> check(place, schema, example));
        schema.path("properties")
                .properties()
                .forEach(property -> within(place + "." + property.getKey(), property.getValue()));
        if (schema.has("items")) {
            within(place + "[]", schema.get("items"));
        }
    }

    private void parameter(String operation, JsonNode parameter) {
        var place = operation + "?" + parameter.path("name").asText();
        if (parameter.has("example")) {
            check(place, parameter.path("schema"), parameter.get("example"));
        }
        within(place, parameter.path("schema"));
    }

    private void media(String place, JsonNode body) {
        for (var content : body.path("content").properties()) {
            var media = content.getValue();
            if (content.getKey().endsWith("json")) {
                if (media.has("example")) {
                    check(place, media.path("schema"), media.get("example"));
                }
                media.path("examples")
                        .forEach(example -> check(
                                place,
                                media.path("schema"),
                                contract.resolve(example).path("value")));
            }
        }
    }

    private void check(String place, JsonNode schema, JsonNode example) {
        checked++;
        ObjectNode whole = schema.deepCopy();
        whole.remove(List.of("example", "examples"));
        whole.set("components", contract.document().path("components"));
        FACTORY.getSchema(whole, FORMATS).validate(example).forEach(misfit -> broken.add(place + ": " + misfit));
    }
}
