package cn.gonghui.kit.json;

import cn.gonghui.kit.problem.ConstraintCodes;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Binds a JSON tree to a request record and tells everything that is wrong with it at once: fields that do not exist,
 * values of the wrong type, broken constraints. Each misfit is taken out of the tree and the binding tried again, so
 * that one does not hide the next.
 */
@Singleton
public class JsonBinder {

    private static final int MOST_VIOLATIONS = 100;

    private final ObjectMapper mapper;
    private final Validator validator;

    JsonBinder(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** @throws Problem 400 with every violation */
    public <T> T bind(JsonNode tree, JavaType type) {
        var violations = new ArrayList<Violation>(BadText.in(tree));
        T bound = violations.isEmpty() ? convert(tree, type, violations) : null;
        if (bound != null) {
            var misfits = List.copyOf(violations);
            violations(bound).stream()
                    .filter(violation -> misfits.stream().noneMatch(misfit -> covers(misfit, violation)))
                    .forEach(violations::add);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return bound;
    }

    /** The broken constraints of a request record: one for each field, and every rule of an object. */
    public List<Violation> violations(Object record) {
        var ofObjects = new ArrayList<Violation>();
        var ofFields = new LinkedHashMap<String, Violation>();
        for (var broken : validator.validate(record)) {
            var violation = violation(broken);
            if (JsonTypes.ruleOfObject(broken)) {
                ofObjects.add(violation);
            } else {
                ofFields.putIfAbsent(violation.pointer(), violation);
            }
        }
        return Stream.concat(ofFields.values().stream(), ofObjects.stream()).toList();
    }

    private <T> T convert(JsonNode tree, JavaType type, List<Violation> violations) {
        while (violations.size() < MOST_VIOLATIONS) {
            try {
                return mapper.readerFor(type).readValue(mapper.treeAsTokens(tree));
            } catch (JsonMappingException misfit) {
                violations.add(violation(misfit));
                if (misfit.getPath().isEmpty() || !takeOut(tree, misfit)) {
                    return null;
                }
            } catch (java.io.IOException unreadable) {
                throw KitProblem.MALFORMED_JSON.refuse(unreadable.getMessage());
            }
        }
        return null;
    }

    /** Removes an unknown field; puts null in the place of a value that does not fit. */
    private static boolean takeOut(JsonNode tree, JsonMappingException misfit) {
        var path = misfit.getPath();
        var last = path.getLast();
        var holder = path.subList(0, path.size() - 1).stream()
                .reduce(tree, (node, step) -> child(node, step), (one, other) -> other);
        var before = child(holder, last);
        switch (holder) {
            case ObjectNode object
            when misfit instanceof UnrecognizedPropertyException -> object.remove(last.getFieldName());
            case ObjectNode object -> object.putNull(last.getFieldName());
            case ArrayNode array when last.getIndex() >= 0 -> array.setNull(last.getIndex());
            default -> {
                return false;
            }
        }
        return before != null && !before.isNull();
    }

    private static JsonNode child(JsonNode node, JsonMappingException.Reference step) {
        if (node == null) {
            return null;
        }
        return step.getFieldName() != null ? node.get(step.getFieldName()) : node.get(step.getIndex());
    }

    private static Violation violation(JsonMappingException misfit) {
        var pointer = misfit.getPath().stream()
                .map(step -> "/" + (step.getFieldName() != null ? step.getFieldName() : step.getIndex()))
                .collect(Collectors.joining());
        return switch (misfit) {
            case UnrecognizedPropertyException unknown -> Violation.inBody(pointer, "unknown-field");
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                Violation.inBody(pointer, "unknown-value", constants(format.getTargetType()));
            case InvalidFormatException format
            when format.getValue() instanceof String -> Violation.inBody(pointer, "wrong-format");
            case MismatchedInputException type
            when type.getTargetType() != null ->
                Violation.inBody(pointer, "wrong-type", JsonTypes.name(type.getTargetType()));
            default -> Violation.inBody(pointer, "wrong-format");
        };
    }

    private static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        return new Violation(
                "body", JsonTypes.pointer(broken), ConstraintCodes.code(broken), ConstraintCodes.arguments(broken));
    }

    private static boolean covers(Violation earlier, Violation violation) {
        return violation.pointer().equals(earlier.pointer())
                || violation.pointer().startsWith(earlier.pointer() + "/");
    }
}
