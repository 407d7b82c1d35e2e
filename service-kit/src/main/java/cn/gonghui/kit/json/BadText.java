package cn.gonghui.kit.json;

import cn.gonghui.kit.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Text that no database column or JSON reader takes: NUL, and halves of surrogate pairs. */
public final class BadText {

    private BadText() {}

    static List<Violation> in(JsonNode tree) {
        var found = new ArrayList<Violation>();
        look(tree, "", found);
        return found;
    }

    private static void look(JsonNode node, String pointer, List<Violation> found) {
        if (node.isTextual() && isIn(node.textValue())) {
            found.add(Violation.inBody(pointer, "bad-text"));
        }
        node.properties().forEach(field -> {
            if (isIn(field.getKey())) {
                found.add(Violation.inBody(pointer, "bad-text"));
            } else {
                look(field.getValue(), pointer + "/" + field.getKey(), found);
            }
        });
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                look(node.get(index), pointer + "/" + index, found);
            }
        }
    }

    /** Whether the text has any. */
    public static boolean isIn(String text) {
        for (int index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character == 0 || Character.isLowSurrogate(character)) {
                return true;
            }
            if (Character.isHighSurrogate(character)) {
                index++;
                if (index == text.length() || !Character.isLowSurrogate(text.charAt(index))) {
                    return true;
                }
            }
        }
        return false;
    }
}
