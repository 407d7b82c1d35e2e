package cn.gonghui.kit.export;

import cn.gonghui.kit.openapi.HouseTerms;
import cn.gonghui.kit.paging.SparseFields;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The columns of a view. A record within the row gives its fields ({@code contact.name}); a list of texts, numbers or
 * codes is joined in one cell; of a list of records the number is shown, since it has a list of its own or stands in the
 * JSON. What the caller may do ({@code allowedActions}) says nothing of the row and is left out unless asked for.
 *
 * <p>In English a column is headed by its path, which never changes; in Chinese by the term that the field's description
 * gives, the path being added where two columns would have the same.
 */
final class Columns {

    private static final String ACTIONS = "allowedActions";
    private static final String WITHIN = "·";
    /** A record within so many others stands in one cell, as JSON. */
    private static final int DEEPEST = 5;

    private static final Pattern TERM = Pattern.compile("\\p{IsHan}+([、/]\\p{IsHan}+)*");

    private Columns() {}

    /** @param fields the fields asked for, in that order; null for all */
    static List<Column> of(Class<?> view, String fields, Locale language) {
        var columns = new ArrayList<Column>();
        if (fields == null) {
            within(view, List.of(), "", language, columns);
            columns.removeIf(column -> column.name().equals(ACTIONS));
        } else {
            var names = SparseFields.of(fields);
            within(view, List.of(), "", language, columns);
            columns.removeIf(column -> !names.contains(column.path().getFirst()));
            columns.sort(Comparator.comparingInt(
                    column -> names.indexOf(column.path().getFirst())));
        }
        return distinct(columns);
    }

    /** The Chinese term in an element's description, or what English calls it. */
    static String term(AnnotatedElement described, String name, Locale language) {
        if (language.equals(Locale.ENGLISH)) {
            return name;
        }
        var schema = described.getAnnotation(Schema.class);
        var term = TERM.matcher(schema == null ? "" : schema.description());
        return term.find() ? term.group() : HouseTerms.of(name);
    }

    private static void within(
            Class<?> view, List<String> path, String title, Locale language, Collection<Column> columns) {
        for (var component : view.getRecordComponents()) {
            var inner =
                    Stream.concat(path.stream(), Stream.of(component.getName())).toList();
            var own = term(component.getAccessor(), component.getName(), language);
            var whole = language.equals(Locale.ENGLISH)
                    ? String.join(".", inner)
                    : title.isEmpty() ? own : title + WITHIN + own;
            var type = component.getType();
            if (type.isRecord() && inner.size() < DEEPEST) {
                within(type, inner, whole, language, columns);
            } else {
                var codes = codes(component);
                columns.add(new Column(inner, whole, codes, tables(component)));
            }
        }
    }

    /** Whether it is a list of records. */
    static boolean tables(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                && ExportedOperation.element(component).isRecord();
    }

    private static Class<? extends Enum<?>> codes(RecordComponent component) {
        Type type = component.getGenericType();
        var held = type instanceof ParameterizedType list && list.getActualTypeArguments().length == 1
                ? list.getActualTypeArguments()[0]
                : type;
        return held instanceof Class<?> known && known.isEnum() ? enumeration(known) : null;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumeration(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static List<Column> distinct(List<Column> columns) {
        Set<String> titles = new HashSet<>();
        return columns.stream()
                .map(column -> titles.add(column.title())
                        ? column
                        : column.titled(column.title() + " (" + column.name() + ")"))
                .toList();
    }
}
