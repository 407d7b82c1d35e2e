package cn.gonghui.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;

/**
 * The stable code of a broken Bean Validation constraint. A constraint of our own names its code in its message
 * template ({@code message = "{some-code}"}).
 */
public final class ConstraintCodes {

    private static final Map<String, String> STANDARD = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "blank"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Null", "not-allowed"),
            Map.entry("Pattern", "wrong-format"),
            Map.entry("Email", "wrong-format"),
            Map.entry("Positive", "too-small"),
            Map.entry("PositiveOrZero", "too-small"),
            Map.entry("Min", "too-small"),
            Map.entry("DecimalMin", "too-small"),
            Map.entry("Max", "too-large"),
            Map.entry("DecimalMax", "too-large"),
            Map.entry("Digits", "too-many-digits"),
            Map.entry("UniqueElements", "repeated"));

    private ConstraintCodes() {}

    public static String code(ConstraintViolation<?> broken) {
        var template = broken.getMessageTemplate();
        if (template.matches("\\{[a-z0-9-]+}")) {
            return template.substring(1, template.length() - 1);
        }
        var constraint = name(broken);
        if (constraint.equals("Size")) {
            return broken.getInvalidValue() instanceof CharSequence ? "wrong-length" : "wrong-size";
        }
        return STANDARD.getOrDefault(constraint, "invalid");
    }

    public static List<Object> arguments(ConstraintViolation<?> broken) {
        var attributes = broken.getConstraintDescriptor().getAttributes();
        return switch (name(broken)) {
            case "Size" -> List.of(attributes.get("min"), attributes.get("max"));
            case "Min", "Max", "DecimalMin", "DecimalMax" -> List.of(attributes.get("value"));
            case "Positive" -> List.of("1");
            case "PositiveOrZero" -> List.of("0");
            case "Digits" -> List.of(attributes.get("integer"), attributes.get("fraction"));
            default -> List.of(broken.getMessage());
        };
    }

    private static String name(ConstraintViolation<?> broken) {
        return broken.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    }
}
