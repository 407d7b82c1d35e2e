package cn.gonghui.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Writes into the OpenAPI document, at build time, what holds for every operation: who may call it ({@code x-roles},
 * {@code x-scopes}), the problems that it can answer with, and the common headers.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ConventionsFilter implements OASFilter {

    private static final String SCHEME = "oidc";

    private final ServedOperations operations;
    private final ProblemCatalogue catalogue;
    private final AnswerFields answerFields;

    public ConventionsFilter(IndexView index) {
        operations = new ServedOperations(index);
        catalogue = new ProblemCatalogue(index);
        answerFields = new AnswerFields(index);
    }

    /** The fields of a schema. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((field, property) ->
                            property.setDescription(HouseTerms.explained(field, property.getDescription())));
        }
        if (mayBeNull(schema) && schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.setType(null);
        }
        return schema;
    }

    /** One of alternatives is null: a type beside them that leaves it out would forbid it again. */
    private static boolean mayBeNull(Schema schema) {
        return schema.getAnyOf() != null
                && schema.getAnyOf().stream()
                        .anyMatch(either -> List.of(SchemaType.NULL).equals(either.getType()));
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        parameter.setDescription(HouseTerms.explained(parameter.getName(), parameter.getDescription()));
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Headers.describe(document.getComponents());
        document.setTags(TagOrder.configured().of(document.getTags()));
        document.getComponents().addSecurityScheme(SCHEME, scheme());
        var errors = new ErrorAnswers(catalogue, new ProblemExamples(document.getComponents()));
        var patches = new MergePatches(document.getComponents());
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                        patches.document(operation);
                        complete(verb, path, operation, errors);
                    }));
        }
        answerFields.document(document);
    }

    private void complete(HttpMethod verb, String path, Operation operation, ErrorAnswers errors) {
        operations.find(verb, path).ifPresent(served -> {
            creation(verb, operation, served);
            SortOrders.document(operation, served);
            errors.document(verb, path, operation, served);
            if (verb == HttpMethod.GET && served.exported(path)) {
                ExportAnswers.document(operation);
            }
            Headers.document(verb, operation, served);
            access(operation, served);
            served.limit().ifPresent(name -> operation.addExtension("x-rate-limit", name));
        });
    }

    /** A POST that answers an address answers what it made: 201, and 200 where that was there already. */
    private static void creation(HttpMethod verb, Operation operation, ServedOperation served) {
        if (verb != HttpMethod.POST || !served.answersLocation()) {
            return;
        }
        APIResponses answers = operation.getResponses();
        if (answers.getAPIResponse("201") == null) {
            answers.addAPIResponse("201", answers.getAPIResponse("200").description("What was made"));
            answers.removeAPIResponse("200");
        }
        if (served.answersExisting()) {
            APIResponse created = answers.getAPIResponse("201").description("What was made");
            answers.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("What the same request made before")
                            .content(created.getContent())
                            .addHeader("Location", OASFactory.createHeader().ref("#/components/headers/Location")));
        }
    }

    private static void access(Operation operation, ServedOperation served) {
        List<String> roles = served.roles();
        List<String> scopes = served.partnerScopes();
        operation.addExtension(
                "x-roles",
                roles.isEmpty()
                        ? List.of("anonymous")
                        : roles.stream()
                                .map(role -> role.equals("**") ? "signed-in" : role)
                                .toList());
        if (!scopes.isEmpty()) {
            operation.addExtension("x-scopes", scopes);
        }
        if (roles.isEmpty()) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of()));
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the OIDC provider for the audience gonghui-suite. Roles stand in the"
                        + " claim groups, the organisation in org_id, the member in member_id. Partners also need one of"
                        + " the scopes in x-scopes.");
    }
}
