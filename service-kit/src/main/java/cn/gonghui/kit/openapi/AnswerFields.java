package cn.gonghui.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Documents that an answer has all its fields, some of them null: they are {@code required}, but for those that
 * {@link JsonInclude} leaves out. Schemas that requests use too keep what requests require.
 */
final class AnswerFields {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final Set<String> ALWAYS = Set.of("ALWAYS", "USE_DEFAULTS");

    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, Set<String>> fieldsLeftOut = new HashMap<>();
    private final Set<String> generic = new HashSet<>();

    AnswerFields(IndexView index) {
        index.getAnnotations(JsonInclude.class).stream()
                .filter(inclusion -> inclusion.value() != null
                        && !ALWAYS.contains(inclusion.value().asEnum()))
                .map(AnnotationInstance::target)
                .forEach(this::leaveOut);
    }

    private void leaveOut(AnnotationTarget target) {
        switch (target.kind()) {
            case CLASS -> leftOut.add(schema(target.asClass()));
            case RECORD_COMPONENT ->
                fieldLeftOut(
                        target.asRecordComponent().declaringClass(),
                        target.asRecordComponent().name());
            case FIELD ->
                fieldLeftOut(target.asField().declaringClass(), target.asField().name());
            default -> {}
        }
    }

    private void fieldLeftOut(ClassInfo type, String field) {
        fieldsLeftOut.computeIfAbsent(schema(type), name -> new HashSet<>()).add(field);
    }

    private String schema(ClassInfo type) {
        var annotation = type.declaredAnnotation(SCHEMA);
        var name = annotation == null || annotation.value("name") == null
                ? type.simpleName()
                : annotation.value("name").asString();
        if (!type.typeParameters().isEmpty()) {
            generic.add(name);
        }
        return name;
    }

    void document(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        if (schemas == null || document.getPaths() == null) {
            return;
        }
        var asked = new HashSet<String>();
        var answered = new HashSet<String>();
        operations(document).forEach(operation -> {
            if (operation.getRequestBody() != null) {
                reach(operation.getRequestBody().getContent(), schemas, asked);
            }
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(answer -> reach(answer.getContent(), schemas, answered));
        });
        answered.removeAll(asked);
        answered.forEach(name -> require(name, schemas.get(name)));
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private void require(String name, Schema schema) {
        var type = generic.stream().filter(name::startsWith).findFirst().orElse(name);
        if (schema.getProperties() == null || leftOut.contains(type)) {
            return;
        }
        var required = new ArrayList<>(schema.getProperties().keySet());
        required.removeAll(fieldsLeftOut.getOrDefault(type, Set.of()));
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static void reach(Content content, Map<String, Schema> schemas, Set<String> reached) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> reach(media.getSchema(), schemas, reached));
        }
    }

    private static void reach(Schema schema, Map<String, Schema> schemas, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && schema.getRef().startsWith(SCHEMAS)) {
            var name = schema.getRef().substring(SCHEMAS.length());
            if (schemas.containsKey(name) && reached.add(name)) {
                reach(schemas.get(name), schemas, reached);
            }
        }
        reach(schema.getItems(), schemas, reached);
        reach(schema.getAdditionalPropertiesSchema(), schemas, reached);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(alternatives -> alternatives != null)
                .flatMap(List::stream)
                .forEach(alternative -> reach(alternative, schemas, reached));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, schemas, reached));
        }
    }
}
