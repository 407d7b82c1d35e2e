package cn.gonghui.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Request bodies as the document's examples show them, about objects that there are, with one thing wrong. */
final class NearlyValid {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LEVELS = 500;

    private static final List<JsonNode> WRONG = List.of(
            NODES.nullNode(),
            NODES.textNode(""),
            NODES.textNode("长".repeat(5_000)),
            NODES.textNode("UNHEARD_OF"),
            NODES.textNode("0001-01-01"),
            NODES.textNode("9999-12-31"),
            NODES.textNode("9999-12-31T23:59:59.999999999Z"),
            NODES.textNode("+999999999-12-31T23:59:59Z"),
            NODES.textNode("99999999999999999999.99"),
            NODES.textNode(UUID.randomUUID().toString()),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(Long.MIN_VALUE),
            NODES.numberNode(0.5),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.arrayNode().addNull(),
            NODES.objectNode(),
            nested());

    private final JsonNode document;
    private final Map<String, UUID> objects;
    private final Random random;

    /** @param objects what there is, by the field that refers to it */
    NearlyValid(JsonNode document, Map<String, UUID> objects, Random random) {
        this.document = document;
        this.objects = objects;
        this.random = random;
    }

    /** The example of a body of that schema with one of its values gone or wrong. */
    JsonNode of(JsonNode schema) {
        JsonNode body = refer("", example(schema).deepCopy());
        List<Runnable> spoilers = new ArrayList<>();
        spoilers(body, spoilers);
        if (!spoilers.isEmpty()) {
            spoilers.get(random.nextInt(spoilers.size())).run();
        }
        return body;
    }

    private void spoilers(JsonNode node, List<Runnable> spoilers) {
        if (node instanceof ObjectNode object) {
            List<String> names =
                    object.properties().stream().map(Map.Entry::getKey).toList();
            for (String name : names) {
                spoilers.add(() -> object.remove(name));
                spoilers.add(() -> object.set(name, wrong()));
                spoilers.add(() -> object.set(name, wrong()));
                spoilers(object.get(name), spoilers);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                spoilers.add(() -> array.set(place, wrong()));
                spoilers.add(() -> array.add(array.get(place)));
                spoilers(array.get(i), spoilers);
            }
        }
    }

    private JsonNode wrong() {
        return WRONG.get(random.nextInt(WRONG.size()));
    }

    private JsonNode refer(String field, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> each.setValue(refer(each.getKey(), each.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, refer(field, array.get(i)));
            }
        } else if (objects.containsKey(field)) {
            return NODES.textNode(objects.get(field).toString());
        }
        return node;
    }

    private JsonNode example(JsonNode schema) {
        if (schema.has("$ref")) {
            return example(document.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("examples")) {
            return schema.path("examples").path(0);
        }
        for (String value : List.of("example", "const", "default")) {
            if (schema.has(value)) {
                return schema.path(value);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        for (String variant : List.of("oneOf", "anyOf")) {
            if (schema.has(variant)) {
                return example(schema.path(variant).path(0));
            }
        }
        if (schema.has("items")) {
            return NODES.arrayNode().add(example(schema.path("items")));
        }
        ObjectNode object = NODES.objectNode();
        schema.path("properties").properties().forEach(each -> object.set(each.getKey(), example(each.getValue())));
        return object;
    }

    private static JsonNode nested() {
        JsonNode node = NODES.textNode("x");
        for (int level = 0; level < LEVELS; level++) {
            node = NODES.arrayNode().add(node);
        }
        return node;
    }
}
