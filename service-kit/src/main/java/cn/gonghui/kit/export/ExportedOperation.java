package cn.gonghui.kit.export;

import cn.gonghui.kit.paging.Page;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** What an operation answers that can be had as a file. */
sealed interface ExportedOperation {

    /** A list, in pages or whole. */
    record Rows(Class<?> view) implements ExportedOperation {}

    /** A record of figures. */
    record Figures(Class<?> view) implements ExportedOperation {}

    static Optional<ExportedOperation> of(RuntimeResource resource) {
        return of(unwrapped(resource.getReturnType()), template(resource));
    }

    private static Optional<ExportedOperation> of(Type answer, String path) {
        if (answer instanceof ParameterizedType page && page.getRawType() == Page.class) {
            return Optional.of(new Rows((Class<?>) page.getActualTypeArguments()[0]));
        }
        if (!(answer instanceof Class<?> view) || !view.isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(view.getRecordComponents())
                .filter(component -> component.getName().equals(ExportRule.ITEMS))
                .map(ExportedOperation::element)
                .<ExportedOperation>map(Rows::new)
                .findFirst()
                .or(() -> ExportRule.figures(path) ? Optional.of(new Figures(view)) : Optional.empty());
    }

    /** Of {@code RestResponse<View>} and {@code Uni<View>}, the view. */
    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType wrapper
                        && wrapper.getRawType() != Page.class
                        && wrapper.getRawType() != List.class
                        && wrapper.getActualTypeArguments().length == 1
                ? unwrapped(wrapper.getActualTypeArguments()[0])
                : type;
    }

    /** The type of a list's elements. */
    static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }

    private static String template(RuntimeResource resource) {
        var onClass = resource.getClassPath() == null ? "" : resource.getClassPath().template;
        var onMethod = resource.getPath() == null ? "" : resource.getPath().template;
        return ("/" + onClass + "/" + onMethod).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
