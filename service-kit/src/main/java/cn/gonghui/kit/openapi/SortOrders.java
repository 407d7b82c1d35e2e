package cn.gonghui.kit.openapi;

import cn.gonghui.kit.problem.KitProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Documents what a list can be sorted by, as {@code @SortedBy} tells it. */
final class SortOrders {

    private static final String SORT = "sort";

    private SortOrders() {}

    /** Throws where a list does not tell it, so that no caller has to try. */
    static void document(Operation operation, ServedOperation served) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.setParameters(operation.getParameters().stream()
                .map(known -> SORT.equals(known.getName()) ? sort(operation, served) : known)
                .toList());
    }

    private static Parameter sort(Operation operation, ServedOperation served) {
        List<String> fields = served.sortedBy();
        if (fields.isEmpty()) {
            throw new IllegalStateException(operation.getOperationId() + " takes a sort and has no @SortedBy");
        }
        return OASFactory.createParameter()
                .name(SORT)
                .in(Parameter.In.QUERY)
                .description(description(fields, served.problems().contains(KitProblem.SORT_NEEDS_FILTER.code())))
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(fields.stream()
                                .<Object>flatMap(field -> Stream.of(field, "-" + field))
                                .toList()))
                .example("-" + fields.getFirst());
    }

    private static String description(List<String> fields, boolean narrow) {
        String allowed = fields.stream().collect(Collectors.joining("`, `", "`", "`"));
        return "Field to order by, descending with a minus in front 排序字段: " + allowed
                + (fields.size() > 1 ? "; `" + fields.getFirst() + "` where missing" : "")
                + (narrow ? "; others than that need a filter, else 400 `sort-needs-filter`" : "");
    }
}
