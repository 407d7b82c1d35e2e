package cn.gonghui.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What in a request refers to something that must be there.
 *
 * @param pointers of fields that refer by a number or secret, without the places in lists
 */
record References(Set<String> pointers) {

    /** What the caller chooses himself, so that the example's own value can be sent. */
    private static final String CHOSEN = "id";

    /** Puts the references of a valid call into an example; drops those that the call does not make. */
    JsonNode refer(JsonNode example, JsonNode call, String pointer) {
        if (example instanceof ObjectNode object) {
            referWithin(object, call, pointer);
        } else if (example instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, refer(array.get(i), call.path(0), pointer));
            }
        }
        return example;
    }

    private void referWithin(ObjectNode example, JsonNode call, String pointer) {
        var dropped = false;
        for (var name : names(example)) {
            var value = example.get(name);
            var inner = pointer + "/" + name;
            if (refers(value, inner) && call.has(name)) {
                example.set(name, call.get(name));
            } else if (refers(value, inner) && !name.equals(CHOSEN)
                    || value.isObject() && !call.has(name) && holdsReference(value, inner)) {
                example.remove(name);
                dropped = true;
            } else if (!refers(value, inner)) {
                example.set(name, refer(value, call.path(name), inner));
            }
        }
        if (dropped) {
            call.properties().stream()
                    .filter(field ->
                            !example.has(field.getKey()) && refers(field.getValue(), pointer + "/" + field.getKey()))
                    .forEach(field -> example.set(field.getKey(), field.getValue()));
        }
    }

    private boolean holdsReference(JsonNode object, String pointer) {
        return object.properties().stream().anyMatch(field -> refers(field.getValue(), pointer + "/" + field.getKey()));
    }

    private boolean refers(JsonNode value, String pointer) {
        return pointers.contains(pointer) || isId(value) || value.isArray() && !value.isEmpty() && isId(value.get(0));
    }

    private static boolean isId(JsonNode value) {
        try {
            return value.isTextual() && UUID.fromString(value.textValue()) != null;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static List<String> names(ObjectNode object) {
        return new ArrayList<>(
                object.properties().stream().map(Map.Entry::getKey).toList());
    }
}
