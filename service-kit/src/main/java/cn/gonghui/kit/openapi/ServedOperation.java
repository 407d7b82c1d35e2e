package cn.gonghui.kit.openapi;

import cn.gonghui.kit.access.PartnerScope;
import cn.gonghui.kit.export.ExportRule;
import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
import cn.gonghui.kit.limit.RateLimited;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.SortedBy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;

/** What the annotations of a resource method say about the operation that it serves. */
record ServedOperation(MethodInfo method, IndexView index) {

    private static final DotName PAGE = DotName.createSimple(Page.class);

    /** What the server unwraps before it answers. */
    private static final Set<DotName> WRAPPERS =
            Set.of(DotName.createSimple(RestResponse.class), DotName.createSimple(Uni.class));

    /** The roles that may call it; empty where nobody need show a token. */
    List<String> roles() {
        return method.hasDeclaredAnnotation(PermitAll.class) ? List.of() : values(RolesAllowed.class);
    }

    List<String> partnerScopes() {
        return values(PartnerScope.class);
    }

    /** Those of the method and those of its class. */
    List<String> problems() {
        return Stream.of(
                        method.declaredAnnotation(Problems.class),
                        method.declaringClass().declaredAnnotation(Problems.class))
                .flatMap(ServedOperation::strings)
                .distinct()
                .toList();
    }

    /** What a list can be sorted by; empty where it does not tell. */
    List<String> sortedBy() {
        return strings(method.declaredAnnotation(SortedBy.class)).toList();
    }

    /** Whether a POST takes an idempotency key. */
    boolean takesIdempotencyKey() {
        return annotation(Idempotent.class) != null && !method.hasDeclaredAnnotation(ReadOnlyPost.class);
    }

    /** Whether it answers the address of something: it asks for its own. */
    boolean answersLocation() {
        return method.returnType().name().equals(DotName.createSimple(RestResponse.class))
                && method.parameterTypes().stream()
                        .anyMatch(type -> type.name().equals(DotName.createSimple(UriInfo.class)));
    }

    /** Whether the same request again is answered with what it made before. */
    boolean answersExisting() {
        return method.hasDeclaredAnnotation(AnswersExisting.class);
    }

    /** The limit that holds for its callers; empty where none does. */
    Optional<String> limit() {
        return Optional.ofNullable(annotation(RateLimited.class))
                .map(limited -> limited.value().asString())
                .or(() -> roles().isEmpty() ? Optional.of(RateLimited.ANONYMOUS) : Optional.empty());
    }

    /** Whether it answers one resource that has a version, and so an entity tag. */
    boolean answersVersion() {
        return implementsVersioned(unwrapped(method.returnType()));
    }

    /** Whether it answers a list page by page. */
    boolean paged() {
        return unwrapped(method.returnType()).name().equals(PAGE);
    }

    /** Whether it answers a list or a figure, which can be had as a file too. */
    boolean exported(String path) {
        if (paged()) {
            return true;
        }
        var answer = unwrapped(method.returnType());
        ClassInfo known = answer.kind() == Type.Kind.VOID ? null : index.getClassByName(answer.name());
        return known != null
                && known.isRecord()
                && (known.recordComponent(ExportRule.ITEMS) != null || ExportRule.figures(path));
    }

    private boolean implementsVersioned(Type type) {
        ClassInfo known = type.kind() == Type.Kind.VOID ? null : index.getClassByName(type.name());
        return known != null && known.interfaceNames().contains(DotName.createSimple(Versioned.class));
    }

    /** Of {@code RestResponse<View>} and {@code Uni<View>}, the view. */
    private static Type unwrapped(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE && WRAPPERS.contains(type.name())
                ? unwrapped(type.asParameterizedType().arguments().getFirst())
                : type;
    }

    private List<String> values(Class<? extends Annotation> type) {
        return strings(annotation(type)).toList();
    }

    private AnnotationInstance annotation(Class<? extends Annotation> type) {
        AnnotationInstance onMethod = method.declaredAnnotation(type);
        return onMethod == null ? method.declaringClass().declaredAnnotation(type) : onMethod;
    }

    private static Stream<String> strings(AnnotationInstance annotation) {
        return annotation == null
                ? Stream.empty()
                : Stream.of(annotation.value().asStringArray());
    }
}
