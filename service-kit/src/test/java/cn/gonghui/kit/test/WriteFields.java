package cn.gonghui.kit.test;

import cn.gonghui.kit.test.ServedContract.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields a request may have, and which of those that the document knows it may not. */
final class WriteFields {

    private static final List<String> VARIANTS = List.of("allOf", "oneOf", "anyOf");
    private static final String UNKNOWN = "nobodyKnowsThis";
    private static final int OF_OTHERS = 20;
    private static final int WITHIN = 5;

    private final ServedContract contract;
    private final Map<String, Operation> operations;
    private final List<String> all;

    WriteFields(ServedContract contract) {
        this.contract = contract;
        this.operations = contract.operations().stream().collect(Collectors.toMap(Operation::id, Function.identity()));
        var named = new TreeSet<String>();
        contract.document()
                .path("components")
                .path("schemas")
                .forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(named::add));
        this.all = List.copyOf(named);
    }

    /** One that nobody knows, those that only the answer has, and some that other requests and answers have. */
    Set<String> notToBeSet(String operation) {
        var node = operations.get(operation).node();
        var fields = new TreeSet<>(Set.of(UNKNOWN));
        for (var status : List.of("200", "201", "202")) {
            fields.addAll(of(contract.resolve(node.path("responses").path(status))));
        }
        var others = new ArrayList<>(all);
        Collections.shuffle(others, new Random(operation.hashCode()));
        fields.addAll(others.subList(0, Math.min(OF_OTHERS, others.size())));
        fields.removeAll(of(contract.resolve(node.path("requestBody"))));
        return fields;
    }

    /** Those of them that no object within the request has either; few, as an object's refusals are told up to a number. */
    Set<String> notToBeSetWithin(String operation) {
        var known =
                contract
                        .resolve(operations.get(operation).node().path("requestBody"))
                        .path("content")
                        .properties()
                        .stream()
                        .flatMap(content -> deep(content.getValue().path("schema"), new HashSet<>()))
                        .collect(Collectors.toSet());
        return Stream.concat(Stream.of(UNKNOWN), notToBeSet(operation).stream())
                .filter(field -> !known.contains(field))
                .distinct()
                .limit(WITHIN)
                .collect(Collectors.toSet());
    }

    private Stream<String> deep(JsonNode schema, Set<JsonNode> visited) {
        var resolved = contract.resolve(schema);
        if (!visited.add(resolved)) {
            return Stream.empty();
        }
        var fields = resolved.path("properties");
        var parts = Stream.concat(
                Stream.concat(fields.valueStream(), Stream.of(resolved.path("items"))),
                VARIANTS.stream().flatMap(variant -> resolved.path(variant).valueStream()));
        return Stream.concat(
                fields.propertyStream().map(Map.Entry::getKey), parts.flatMap(part -> deep(part, visited)));
    }

    private Set<String> of(JsonNode answerOrRequest) {
        var fields = new TreeSet<String>();
        answerOrRequest.path("content").properties().forEach(content -> {
            if (content.getKey().endsWith("json")) {
                collect(content.getValue().path("schema"), fields);
            }
        });
        return fields;
    }

    private void collect(JsonNode schema, Set<String> fields) {
        var resolved = contract.resolve(schema);
        resolved.path("properties").fieldNames().forEachRemaining(fields::add);
        for (var variant : VARIANTS) {
            resolved.path(variant).forEach(part -> collect(part, fields));
        }
    }
}
