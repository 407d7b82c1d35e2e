package cn.gonghui.kit.table;

import cn.gonghui.kit.problem.Violation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns that a table may have. A title is the English field name or one of the Chinese terms; case, width, blanks,
 * a star and remarks in brackets make no difference.
 */
public final class TableColumns {

    /** Added to rows that are given back; ignored when they are sent again. */
    private static final Set<String> REASON = Set.of("reason", "原因");

    private final List<Column> columns = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();

    private record Column(String field, boolean required) {}

    /** @param terms Chinese terms, the first of which names the column in texts */
    public TableColumns column(String field, boolean required, String... terms) {
        columns.add(new Column(field, required));
        fields.put(normalised(field), field);
        for (var term : terms) {
            fields.put(normalised(term), field);
        }
        return this;
    }

    /**
     * The field of each column, null for one that is ignored.
     *
     * @throws cn.gonghui.kit.problem.Problem 400 naming each column that is unknown, repeated, untitled or missing
     */
    public List<String> match(List<String> titles) {
        var matched = new ArrayList<String>();
        var violations = new ArrayList<Violation>();
        for (int index = 0; index < titles.size(); index++) {
            var title = normalised(titles.get(index));
            var field = fields.get(title);
            var place = "/columns/" + index;
            if (title.isEmpty()) {
                violations.add(Violation.inBody(place, "untitled-column", index + 1));
            } else if (field == null && !REASON.contains(title)) {
                violations.add(Violation.inBody(place, "unknown-column", shown(titles.get(index)), index + 1));
            } else if (field != null && matched.contains(field)) {
                violations.add(Violation.inBody(place, "repeated-column", shown(titles.get(index)), index + 1));
            }
            matched.add(field);
        }
        columns.stream()
                .filter(column -> column.required() && !matched.contains(column.field()))
                .forEach(column -> violations.add(Violation.inBody("/columns", "missing-column", column.field())));
        if (!violations.isEmpty()) {
            throw TableProblem.TABLE_COLUMNS_WRONG.refuseFor(violations);
        }
        return matched;
    }

    private static String shown(String title) {
        return title.length() > 40 ? title.substring(0, 40) + "…" : title;
    }

    private static String normalised(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)|\\[[^]]*]|[\\s*_]", "")
                .toLowerCase(Locale.ROOT);
    }
}
