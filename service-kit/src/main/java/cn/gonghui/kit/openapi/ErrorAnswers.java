package cn.gonghui.kit.openapi;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents the problems that an operation can answer with, by status. */
final class ErrorAnswers {

    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final ProblemCatalogue catalogue;
    private final ProblemExamples examples;

    ErrorAnswers(ProblemCatalogue catalogue, ProblemExamples examples) {
        this.catalogue = catalogue;
        this.examples = examples;
    }

    void document(HttpMethod verb, String path, Operation operation, ServedOperation served) {
        Map<Integer, Set<ProblemCode>> codes = new TreeMap<>();
        for (ProblemCode code : standard(verb, path, operation, served)) {
            add(codes, code);
        }
        served.problems().forEach(code -> add(codes, catalogue.get(code)));
        codes.forEach((status, list) -> answer(operation, status, list));
    }

    private static void add(Map<Integer, Set<ProblemCode>> codes, ProblemCode code) {
        codes.computeIfAbsent(code.kind().status(), status -> new LinkedHashSet<>())
                .add(code);
    }

    private static Set<ProblemCode> standard(
            HttpMethod verb, String path, Operation operation, ServedOperation served) {
        Set<ProblemCode> problems = new LinkedHashSet<>();
        boolean body = operation.getRequestBody() != null;
        problems.add(KitProblem.INVALID_REQUEST);
        if (body) {
            problems.addAll(
                    List.of(KitProblem.MALFORMED_JSON, KitProblem.BODY_TOO_LARGE, KitProblem.UNSUPPORTED_MEDIA_TYPE));
        }
        if (hasParameter(operation, "cursor")) {
            problems.add(KitProblem.INVALID_CURSOR);
        }
        problems.add(KitProblem.UNAUTHENTICATED);
        if (!served.roles().isEmpty()) {
            problems.add(KitProblem.FORBIDDEN);
        }
        if (path.contains("{")) {
            problems.add(KitProblem.NOT_FOUND);
        }
        if (verb == HttpMethod.GET && (served.exported(path) || answersMoreThanJson(operation))) {
            problems.add(KitProblem.NOT_ACCEPTABLE);
        }
        if (verb == HttpMethod.POST && served.takesIdempotencyKey()) {
            problems.addAll(List.of(KitProblem.IDEMPOTENCY_KEY_IN_USE, KitProblem.IDEMPOTENCY_KEY_REUSED));
        }
        if (WRITES.contains(verb) && hasParameter(operation, "If-Match")) {
            problems.addAll(List.of(KitProblem.STALE_VERSION, KitProblem.IF_MATCH_REQUIRED));
        }
        if (served.limit().isPresent()) {
            problems.add(KitProblem.TOO_MANY_REQUESTS);
        }
        problems.add(KitProblem.UNAVAILABLE);
        return problems;
    }

    private static boolean hasParameter(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static boolean answersMoreThanJson(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        return answer != null
                && answer.getContent() != null
                && answer.getContent().getMediaTypes().keySet().stream().anyMatch(type -> !type.endsWith("json"));
    }

    private void answer(Operation operation, int status, Set<ProblemCode> problems) {
        List<String> codes = problems.stream().map(ProblemCode::code).toList();
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        String key = String.valueOf(status);
        APIResponse answer = operation.getResponses().getAPIResponse(key);
        if (answer == null) {
            answer = OASFactory.createAPIResponse();
            operation.getResponses().addAPIResponse(key, answer);
        }
        if (answer.getDescription() == null || answer.getDescription().isBlank()) {
            answer.setDescription(words(status) + ": " + codes.stream().collect(Collectors.joining("`, `", "`", "`")));
        }
        if (answer.getContent() == null) {
            MediaType problem = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
            problems.forEach(code -> problem.addExample(code.code(), examples.of(code)));
            answer.setContent(OASFactory.createContent().addMediaType("application/problem+json", problem));
        }
        answer.addExtension("x-problem-codes", codes);
    }

    private static String words(int status) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.status() == status) {
                String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                return Character.toUpperCase(words.charAt(0)) + words.substring(1);
            }
        }
        throw new IllegalArgumentException("No kind of problem has the status " + status);
    }
}
