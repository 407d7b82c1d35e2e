package cn.gonghui.kit.test;

import cn.gonghui.kit.test.ServedContract.Operation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The request bodies that a reader of the OpenAPI document puts together from its examples. */
final class RequestExamples {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final List<String> VARIANTS = List.of("oneOf", "anyOf");

    private final ServedContract contract;
    private final Map<String, Operation> operations;

    RequestExamples(ServedContract contract) {
        this.contract = contract;
        this.operations = contract.operations().stream().collect(Collectors.toMap(Operation::id, Function.identity()));
    }

    /** The example of the operation's JSON body; empty where it has none. */
    Optional<JsonNode> of(String operation) {
        var body = contract.resolve(operations.get(operation).node().path("requestBody"));
        return body.path("content").properties().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .map(content -> shown(content.getValue()))
                .findFirst();
    }

    /**
     * The example with the references of a valid call: the ids of an example are not those of the database under test.
     * A reference that the call does not make is left out.
     *
     * @param references pointers of fields that refer to something otherwise than by its id
     */
    static JsonNode referring(JsonNode example, Object call, Set<String> references) {
        return new References(references).refer(example.deepCopy(), JSON.valueToTree(call), "");
    }

    private JsonNode shown(JsonNode media) {
        if (media.has("example")) {
            return media.get("example");
        }
        var named = media.path("examples").elements();
        return named.hasNext() ? named.next().path("value") : example(media.path("schema"));
    }

    /** Pointers of the objects inside a body. */
    static List<String> objectsWithin(JsonNode body) {
        return parts(body, "").filter(pointer -> !pointer.isEmpty()).toList();
    }

    private static Stream<String> parts(JsonNode node, String pointer) {
        var within = node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(at -> parts(node.get(at), pointer + "/" + at))
                : node.properties().stream().flatMap(field -> parts(field.getValue(), pointer + "/" + field.getKey()));
        return node.isObject() ? Stream.concat(Stream.of(pointer), within) : within;
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private JsonNode example(JsonNode schema) {
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        for (var single : List.of("const", "default")) {
            if (schema.has(single)) {
                return schema.get(single);
            }
        }
        var resolved = contract.resolve(schema);
        if (resolved != schema) {
            return example(resolved);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        for (var variant : VARIANTS) {
            for (var part : schema.path(variant)) {
                if (!part.path("type").asText("").equals("null")) {
                    return example(part);
                }
            }
        }
        return composed(schema);
    }

    private JsonNode composed(JsonNode schema) {
        if (schema.has("items")) {
            return JSON.createArrayNode().add(example(schema.get("items")));
        }
        var object = JSON.createObjectNode();
        for (var part : schema.path("allOf")) {
            if (example(part) instanceof ObjectNode fields) {
                object.setAll(fields);
            }
        }
        schema.path("properties").properties().forEach(property -> {
            var value = example(property.getValue());
            if (!value.isNull()) {
                object.set(property.getKey(), value);
            }
        });
        return object;
    }
}
