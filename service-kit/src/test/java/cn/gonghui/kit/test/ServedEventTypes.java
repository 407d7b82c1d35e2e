package cn.gonghui.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a service publishes of its events: the list of types, and the schema of each. */
record ServedEventTypes(List<JsonNode> types, SortedMap<String, JsonNode> schemas) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".json";

    /** Asks the application under test. */
    static ServedEventTypes fetch() {
        var types = new ArrayList<JsonNode>();
        var schemas = new TreeMap<String, JsonNode>();
        get("/v1/event-types").path("items").forEach(types::add);
        types.forEach(type -> schemas.put(
                type.path("type").textValue(), get(type.path("dataschema").textValue())));
        return new ServedEventTypes(types, schemas);
    }

    /** As they are committed: the text of each file by its name. */
    SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        schemas.forEach((type, schema) -> files.put(type + SUFFIX, schema.toPrettyString() + "\n"));
        return files;
    }

    static SortedMap<String, String> read(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            try (var committed = Files.list(folder)) {
                for (var file : committed.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    static void write(SortedMap<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var gone : read(folder).keySet()) {
            if (!files.containsKey(gone)) {
                Files.delete(folder.resolve(gone));
            }
        }
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** One line for each text or example that is missing or wrong. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        for (var type : types) {
            var name = type.path("type").textValue();
            var schema = schemas.get(name);
            require(broken, explained(type), name + " has no text in messages/events.properties");
            schema.path("properties")
                    .properties()
                    .forEach(field -> require(
                            broken,
                            explained(field.getValue()),
                            name + ": " + field.getKey() + " has no text in messages/events.properties"));
            EventSchema.of(schema)
                    .misfits(type.path("example").path("data"))
                    .forEach(misfit -> broken.add(name + ", example: " + misfit));
        }
        return broken;
    }

    private static boolean explained(JsonNode node) {
        return !node.path("description").asText("").isBlank();
    }

    private static void require(List<String> broken, boolean met, String otherwise) {
        if (!met) {
            broken.add(otherwise);
        }
    }

    private static JsonNode get(String address) {
        try {
            return JSON.readTree(
                    RestAssured.get(address).then().statusCode(200).extract().asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
