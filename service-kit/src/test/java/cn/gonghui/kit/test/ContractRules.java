package cn.gonghui.kit.test;

import cn.gonghui.kit.test.ServedContract.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader of the OpenAPI document may count on: every operation and every field is explained and exemplified. */
final class ContractRules {

    private static final List<String> EXAMPLES = List.of("example", "examples", "const", "default");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");
    private static final List<String> VARIANTS = List.of("allOf", "oneOf", "anyOf");

    /** Such numbers stand in bodies only: addresses end up in logs and histories. */
    private static final Pattern NUMBER_OF_A_PERSON =
            Pattern.compile("phone|mobile|document|idNumber|idCard|resident", Pattern.CASE_INSENSITIVE);

    private final ServedContract contract;
    private final List<String> broken = new ArrayList<>();

    private ContractRules(ServedContract contract) {
        this.contract = contract;
    }

    /** One line for each thing that is missing. */
    static List<String> brokenBy(ServedContract contract) {
        var rules = new ContractRules(contract);
        var ids = new HashSet<String>();
        for (var operation : contract.operations()) {
            rules.check(operation);
            rules.require(ids.add(operation.id()), operation.id() + ": the operationId is used twice");
        }
        rules.checkTags();
        contract.document().path("components").path("schemas").properties().forEach(schema -> {
            rules.checkName(schema.getKey());
            rules.checkProperties(schema.getKey(), schema.getValue());
        });
        return List.copyOf(rules.broken);
    }

    private void check(Operation operation) {
        var node = operation.node();
        var name = operation.method() + " " + operation.path();
        require(!operation.id().isBlank(), name + ": no operationId");
        for (var text : List.of("summary", "description")) {
            require(!node.path(text).asText("").isBlank(), name + ": no " + text);
        }
        require(!node.path("tags").isEmpty(), name + ": no tags");
        require(node.has("x-roles"), name + ": no x-roles");
        for (var parameter : node.path("parameters")) {
            var resolved = contract.resolve(parameter);
            explained(
                    name + ": parameter " + resolved.path("name").asText(),
                    resolved.path("description").asText(""));
            require(
                    resolved.path("in").asText().equals("header")
                            || !NUMBER_OF_A_PERSON
                                    .matcher(resolved.path("name").asText())
                                    .find(),
                    name + ": parameter " + resolved.path("name").asText()
                            + " would put a person's number into an address");
        }
        checkBody(name + ": request", contract.resolve(node.path("requestBody")));
        checkResponses(name, node.path("responses"));
    }

    private void checkResponses(String name, JsonNode responses) {
        boolean anyError = false;
        for (var entry : responses.properties()) {
            var status = entry.getKey();
            var response = contract.resolve(entry.getValue());
            anyError |= status.startsWith("4") || status.startsWith("5");
            require(!response.path("description").asText("").isBlank(), name + ": " + status + " has no description");
            if (status.startsWith("2")) {
                checkBody(name + ": " + status, response);
            }
        }
        require(anyError, name + ": no error is documented");
    }

    private void checkBody(String place, JsonNode body) {
        for (var content : body.path("content").properties()) {
            if (content.getKey().endsWith("json")) {
                var media = content.getValue();
                boolean shown = hasExample(media) || exemplified(media.path("schema"), new HashSet<>());
                require(shown, place + " has no example");
            }
        }
    }

    /** Has an example of its own, or is made of parts that have. */
    private boolean exemplified(JsonNode schema, Set<String> seen) {
        if (hasExample(schema)) {
            return true;
        }
        if (schema.has("$ref") && !seen.add(schema.get("$ref").textValue())) {
            return true;
        }
        var resolved = contract.resolve(schema);
        if (hasExample(resolved) || resolved.has("enum")) {
            return true;
        }
        if (resolved.has("items")) {
            return exemplified(resolved.get("items"), seen);
        }
        for (var variant : VARIANTS) {
            for (var part : resolved.path(variant)) {
                if (exemplified(part, seen)) {
                    return true;
                }
            }
        }
        var properties = resolved.path("properties");
        for (var property : properties) {
            if (!exemplified(property, seen)) {
                return false;
            }
        }
        return !properties.isEmpty();
    }

    private static boolean hasExample(JsonNode node) {
        return EXAMPLES.stream().anyMatch(node::has);
    }

    /** Generated clients call their types so; a number is given by the order in which classes are found. */
    private void checkName(String name) {
        require(
                !Character.isDigit(name.charAt(name.length() - 1)),
                "schema " + name + " is one of several of that name");
    }

    private void checkProperties(String name, JsonNode schema) {
        for (var property : schema.path("properties").properties()) {
            var own = property.getValue().path("description").asText("");
            var ofType =
                    contract.resolve(property.getValue()).path("description").asText("");
            var place = "schema " + name + "." + property.getKey();
            explained(place, own + ofType);
            require(
                    !NULL.matcher(own).find() || nullable(property.getValue()),
                    place + " may be null, and its schema does not say so");
            checkProperties(name + "." + property.getKey(), property.getValue());
        }
    }

    /** In English, with the Chinese term. */
    private void explained(String place, String description) {
        require(!description.isBlank(), place + " has no description");
        require(
                description.isBlank() || CHINESE.matcher(description).find(),
                place + ": the description names no Chinese term");
    }

    /** Every operation is found under a tag that is explained, with the Chinese term. */
    private void checkTags() {
        var known = new HashSet<String>();
        for (var tag : contract.document().path("tags")) {
            var name = tag.path("name").asText();
            known.add(name);
            require(CHINESE.matcher(name).find(), "tag " + name + " names no Chinese term");
            require(!tag.path("description").asText("").isBlank(), "tag " + name + " has no description");
        }
        for (var operation : contract.operations()) {
            for (var tag : operation.node().path("tags")) {
                require(known.contains(tag.asText()), "tag " + tag.asText() + " is not explained");
            }
        }
    }

    private static boolean nullable(JsonNode schema) {
        for (var type : schema.path("type").isArray() ? schema.path("type") : List.of(schema.path("type"))) {
            if (type.asText().equals("null")) {
                return true;
            }
        }
        for (var variant : VARIANTS) {
            for (var part : schema.path(variant)) {
                if (nullable(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void require(boolean met, String otherwise) {
        if (!met) {
            broken.add(otherwise);
        }
    }
}
