package cn.gonghui.kit.openapi;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which method of which resource serves an operation of the OpenAPI document. */
final class ServedOperations {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private final Map<String, ServedOperation> operations = new HashMap<>();

    ServedOperations(IndexView index) {
        for (var verb : VERBS) {
            index.getAnnotations(verb).stream()
                    .map(annotation -> annotation.target().asMethod())
                    .filter(method -> !method.declaringClass().isInterface())
                    .forEach(method -> operations.put(
                            key(verb.getSimpleName(), path(method)), new ServedOperation(method, index)));
        }
    }

    Optional<ServedOperation> find(HttpMethod verb, String path) {
        return Optional.ofNullable(operations.get(key(verb.name(), path)));
    }

    private static String key(String verb, String path) {
        return verb + " " + path;
    }

    private static String path(MethodInfo method) {
        String whole = "/" + value(method.declaringClass().declaredAnnotation(Path.class)) + "/"
                + value(method.annotation(Path.class));
        return whole.replaceAll("\\{\\s*(\\w+)[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static String value(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }
}
