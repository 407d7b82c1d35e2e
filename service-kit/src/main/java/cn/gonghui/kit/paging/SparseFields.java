package cn.gonghui.kit.paging;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The {@code fields} parameter: which fields of a view the caller wants. */
public final class SparseFields {

    private SparseFields() {}

    /** What the query asks for; null where it asks for none in particular, as an empty parameter does. */
    public static String asked(MultivaluedMap<String, String> query) {
        var fields = query.getFirst("fields");
        return fields == null || fields.isEmpty() ? null : fields;
    }

    /** The names, in the order given. */
    public static List<String> of(String fields) {
        return Arrays.stream(fields.split(","))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /** @throws Problem 400 where the view has no such field, or none is named */
    public static void check(String fields, Class<?> view) {
        if (fields == null || !view.isRecord()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        for (RecordComponent component : view.getRecordComponents()) {
            known.add(component.getName());
        }
        if (of(fields).isEmpty() || !known.containsAll(of(fields))) {
            throw Problem.invalid(Violation.inQuery("fields", "unknown-value", String.join(", ", known)));
        }
    }
}
