package cn.gonghui.localstack.replay;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes request bodies. */
final class Body {

    private Body() {}

    /** Fields and values in turn; a field without a value is left out. */
    static Map<String, Object> of(Object... fieldsAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            if (fieldsAndValues[i + 1] != null) {
                body.put((String) fieldsAndValues[i], plain(fieldsAndValues[i + 1]));
            }
        }
        return body;
    }

    /** An id that is the same at every run. */
    static UUID id(String kind, Object key) {
        return UUID.nameUUIDFromBytes(("gonghui-sample/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Yuan, with two decimals. */
    static Map<String, Object> money(long yuan) {
        return of("amount", yuan + ".00", "currency", "CNY");
    }

    private static Object plain(Object value) {
        return value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Map<?, ?>
                        || value instanceof List<?>
                ? value
                : value.toString();
    }
}
