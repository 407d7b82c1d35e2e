package cn.gonghui.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The OpenAPI document that a service serves, without what depends on where it runs. */
record ServedContract(JsonNode document) {

    /** @param path as the document writes it: {@code /v1/things/{id}} */
    record Operation(String id, String method, String path, JsonNode node) {

        /** Whether it has a parameter of that name. */
        boolean takes(String parameter) {
            return node.path("parameters")
                    .valueStream()
                    .anyMatch(known -> known.path("name").asText().equals(parameter));
        }
    }

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build();

    /** Asks the application under test. */
    static ServedContract fetch() {
        var text = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return of((ObjectNode) new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ServedContract of(ObjectNode document) {
        document.remove("servers");
        sortKeys(document.path("paths"));
        document.path("components").forEach(ServedContract::sortKeys);
        document.path("components").path("securitySchemes").forEach(ServedContract::forgetWhereItRuns);
        return new ServedContract(document);
    }

    /** As it is committed. */
    String yaml() {
        try {
            return YAML.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    /** The node that {@code $ref} points to, or the node itself. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref")
                ? resolve(document.at(node.get("$ref").textValue().substring(1)))
                : node;
    }

    private static Stream<Operation> operations(String path, JsonNode item) {
        return item.properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new Operation(
                        entry.getValue().path("operationId").asText(""),
                        entry.getKey().toUpperCase(Locale.ROOT),
                        path,
                        entry.getValue()));
    }

    /** The order of scanning is no promise. */
    private static void sortKeys(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var sorted = new TreeMap<String, JsonNode>();
            object.properties()
                    .forEach((Entry<String, JsonNode> entry) -> sorted.put(entry.getKey(), entry.getValue()));
            object.removeAll();
            object.setAll(sorted);
        }
    }

    private static void forgetWhereItRuns(JsonNode scheme) {
        if (scheme instanceof ObjectNode object) {
            object.remove(List.of("openIdConnectUrl", "flows"));
        }
    }
}
