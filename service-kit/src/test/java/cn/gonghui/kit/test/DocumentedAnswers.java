package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Holds every answer that a test is given against the OpenAPI document that the service serves: its status stands there, and
 * its JSON has the schema, with no field that is not described, and what its {@code Location} names can be read. Stands on the annotation of a service's tests:
 * {@code @ExtendWith(DocumentedAnswers.class)}.
 */
public final class DocumentedAnswers implements BeforeEachCallback, AfterEachCallback, Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    /** Any operation may answer them: the document says so once, in its description. */
    private static final Set<Integer> EVERYWHERE = Set.of(405, 406);

    private static volatile Document document;

    private final Set<String> misfits = new ConcurrentSkipListSet<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        if (document == null) {
            document = new Document(ServedContract.fetch());
        }
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        RestAssured.replaceFiltersWith(List.of());
        assertTrue(misfits.isEmpty(), () -> "answers that are not as documented:\n" + String.join("\n", misfits));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var operation = document.find(request.getMethod(), request.getDerivedPath());
        if (operation.isEmpty() || EVERYWHERE.contains(answer.statusCode())) {
            return answer;
        }
        var documented = operation.get().node().path("responses").path(String.valueOf(answer.statusCode()));
        var place = operation.get().id() + " " + answer.statusCode();
        if (documented.isMissingNode()) {
            misfits.add(place + ": no such answer is documented");
            return answer;
        }
        var made = answer.header("Location");
        if (made != null && document.find("GET", URI.create(made).getPath()).isEmpty()) {
            misfits.add(place + ": nothing can be read at its Location");
        }
        var type = answer.contentType() == null ? "" : answer.contentType().replaceFirst(";.*", "");
        if (!type.endsWith("json")) {
            return answer;
        }
        var content = answer.asByteArray();
        if (content.length == 0) {
            return answer;
        }
        document.misfits(documented, type, content, request.getURI().matches(".*[?&]fields=.*"))
                .forEach(misfit -> misfits.add(place + ": " + misfit));
        return new ResponseBuilder().clone(answer).setBody(content).build();
    }

    /** The document with what is made of it once. */
    private static final class Document {

        private record Route(Pattern path, ServedContract.Operation operation) {}

        private final ServedContract contract;
        private final List<Route> routes;
        private final JsonNode components;
        private final JsonNode sparseComponents;
        private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

        Document(ServedContract contract) {
            this.contract = contract;
            routes = contract.operations().stream()
                    .sorted(Comparator.comparing(operation -> operation.path().replaceAll("\\{[^}]*}", "\uffff")))
                    .map(operation ->
                            new Route(Pattern.compile(operation.path().replaceAll("\\{[^}]*}", "[^/]+")), operation))
                    .toList();
            components = contract.document().path("components").deepCopy();
            components.path("schemas").forEach(Document::close);
            sparseComponents = components.deepCopy();
            sparseComponents.path("schemas").forEach(schema -> ((ObjectNode) schema).remove("required"));
        }

        Optional<ServedContract.Operation> find(String method, String path) {
            return routes.stream()
                    .filter(route -> route.operation().method().equals(method)
                            && route.path().matcher(path).matches())
                    .map(Route::operation)
                    .findFirst();
        }

        /** @param sparse whether only some fields were asked for */
        List<String> misfits(JsonNode documented, String type, byte[] content, boolean sparse) {
            var schema = contract.resolve(documented).path("content").path(type).path("schema");
            if (schema.isMissingNode()) {
                return List.of(type + " is not documented");
            }
            try {
                return schemas
                        .computeIfAbsent(
                                schema + (sparse ? " sparse" : ""),
                                text -> compiled(schema, sparse ? sparseComponents : components))
                        .validate(JSON.readTree(content))
                        .stream()
                        .map(misfit -> misfit.toString().replaceAll("\\[\\d+]", "[]"))
                        .distinct()
                        .toList();
            } catch (java.io.IOException e) {
                return List.of("no JSON");
            }
        }

        private static JsonSchema compiled(JsonNode schema, JsonNode components) {
            ObjectNode whole = schema.deepCopy();
            close(whole);
            whole.set("components", components);
            return FACTORY.getSchema(whole, FORMATS);
        }

        /** Readers pass over fields that they do not know; what the service tells it must have described. */
        private static void close(JsonNode schema) {
            if (schema instanceof ObjectNode object
                    && object.has("properties")
                    && !object.has("additionalProperties")) {
                object.put("unevaluatedProperties", false);
            }
            schema.forEach(Document::close);
        }
    }
}
