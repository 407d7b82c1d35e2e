package cn.gonghui.kit.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.StreamSupport;

/** JSON's names for Java's things. */
final class JsonTypes {

    private static final Set<Class<?>> NUMBERS = Set.of(
            int.class,
            long.class,
            double.class,
            Integer.class,
            Long.class,
            Double.class,
            BigDecimal.class,
            BigInteger.class);

    private JsonTypes() {}

    static String name(Class<?> type) {
        if (NUMBERS.contains(type)) {
            return "number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "array";
        }
        if (CharSequence.class.isAssignableFrom(type) || Temporal.class.isAssignableFrom(type) || type.isEnum()) {
            return "string";
        }
        return type.getName().startsWith("java.") ? "string" : "object";
    }

    /**
     * The path of a constraint violation as a JSON pointer: {@code items[3].phone} is {@code /items/3/phone}. A rule that
     * a record keeps by a method points at the object.
     */
    static String pointer(ConstraintViolation<?> broken) {
        var path = new ArrayList<Path.Node>();
        broken.getPropertyPath().forEach(path::add);
        if (ruleOfObject(broken)) {
            path.removeLast();
        }
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Whether a record keeps the rule by a method of its own, which is no field of the JSON. */
    static boolean ruleOfObject(ConstraintViolation<?> broken) {
        var holder = broken.getLeafBean();
        var last = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return last.getKind() == ElementKind.PROPERTY
                && holder.getClass().isRecord()
                && Arrays.stream(holder.getClass().getRecordComponents())
                        .noneMatch(component -> component.getName().equals(last.getName()));
    }
}
