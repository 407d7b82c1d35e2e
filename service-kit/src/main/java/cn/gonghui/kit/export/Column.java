package cn.gonghui.kit.export;

import cn.gonghui.kit.web.Labels;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One column of an exported table: a field of the row, or of a record within it.
 *
 * @param path names of the fields, from the row inwards
 * @param title the header
 * @param codes the enum whose constants the field holds; null for none
 * @param counted whether the field is a list of records, of which the number is shown
 */
record Column(List<String> path, String title, Class<? extends Enum<?>> codes, boolean counted) {

    private static final String BETWEEN = "; ";

    String name() {
        return String.join(".", path);
    }

    Column titled(String other) {
        return new Column(path, other, codes, counted);
    }

    /** Text, a number, a truth value, or null. */
    Object cell(JsonNode row, Locale language) {
        var value = row;
        for (var field : path) {
            value = value.path(field);
        }
        return counted && value.isArray() ? (Object) value.size() : cell(value, codes, language);
    }

    static Object cell(JsonNode value, Class<? extends Enum<?>> codes, Locale language) {
        return switch (value.getNodeType()) {
            case MISSING, NULL -> null;
            case NUMBER -> value.decimalValue();
            case BOOLEAN -> value.booleanValue();
            case STRING -> label(value.textValue(), codes, language);
            case ARRAY ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(element -> String.valueOf(cell(element, codes, language)))
                        .collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    /** Labels are for readers of Chinese; in English the constant itself stands there, for programs. */
    private static String label(String text, Class<? extends Enum<?>> codes, Locale language) {
        return codes == null || language.equals(Locale.ENGLISH) ? text : Labels.of(codes, text, language);
    }
}
