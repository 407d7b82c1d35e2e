package cn.gonghui.kit.parameter;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The query parameters of an operation: those of its resource method and of the beans that this takes.
 *
 * @param types name to type, as the method declares it
 * @param paged whether the operation is a list with pages
 * @param orders what a list can be sorted by
 */
record DeclaredParameters(Map<String, Type> types, boolean paged, List<String> orders) {

    static DeclaredParameters of(Method method) {
        var types = new HashMap<String, Type>();
        for (Parameter parameter : method.getParameters()) {
            find(parameter, parameter.getName(), parameter.getParameterizedType(), types);
        }
        if (method.isAnnotationPresent(GET.class) && answersVersion(method.getGenericReturnType())) {
            types.putIfAbsent("fields", String.class);
        }
        var sorted = method.getAnnotation(SortedBy.class);
        return new DeclaredParameters(
                Map.copyOf(types),
                Arrays.asList(method.getParameterTypes()).contains(PageRequest.class),
                sorted == null ? List.of() : List.of(sorted.value()));
    }

    private static void find(AnnotatedElement place, String name, Type type, Map<String, Type> found) {
        if (place.isAnnotationPresent(BeanParam.class)) {
            for (var bean = (Class<?>) type; bean != null; bean = bean.getSuperclass()) {
                for (Field field : bean.getDeclaredFields()) {
                    find(field, field.getName(), field.getGenericType(), found);
                }
            }
        } else if (place.isAnnotationPresent(QueryParam.class)) {
            found.put(place.getAnnotation(QueryParam.class).value(), type);
        } else if (place.isAnnotationPresent(RestQuery.class)) {
            var given = place.getAnnotation(RestQuery.class).value();
            found.put(given.isEmpty() ? name : given, type);
        }
    }

    /** Of such a view the caller may ask for some fields only, as of the rows of a list. */
    private static boolean answersVersion(Type answer) {
        return switch (answer) {
            case Class<?> view -> Versioned.class.isAssignableFrom(view);
            case ParameterizedType wrapper -> answersVersion(wrapper.getActualTypeArguments()[0]);
            default -> false;
        };
    }
}
