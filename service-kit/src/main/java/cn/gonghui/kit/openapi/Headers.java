package cn.gonghui.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents the headers that all services share: described once among the components, referred to everywhere. */
final class Headers {

    private static final String KEY = "Idempotency-Key";
    private static final String SEEN = "If-None-Match";
    private static final String FIELDS = "fields";

    /** Of draft-ietf-httpapi-ratelimit-headers-06: meaning and example. */
    private static final Map<String, List<String>> RATE_LIMIT = new TreeMap<>(Map.of(
            "RateLimit-Limit", List.of("Requests that the caller may send in the window 窗口内请求上限", "60"),
            "RateLimit-Remaining", List.of("Requests that may follow at once 剩余请求数", "59"),
            "RateLimit-Reset", List.of("Seconds until all are allowed again 恢复秒数", "1"),
            "RateLimit-Policy", List.of("Requests, and the window in seconds 限流规则", "60;w=60")));

    private Headers() {}

    static void describe(Components components) {
        header(
                components,
                "X-Request-Id",
                "Id of the request, the caller's own where it sent one 请求编号",
                "5f0c2a7e-order-17");
        header(components, "ETag", "Version of the resource, for If-Match and If-None-Match 版本标识", "\"3\"");
        header(
                components,
                "Location",
                "Address of what was created 资源地址",
                "/v1/things/018f2f4e-3b5a-7c11-9a7e-0a1b2c3d4e5f");
        header(
                components,
                "Link",
                "Address of the next page, rel=next; none on the last page 下一页地址",
                "<https://membership.example.cn/v1/things?cursor=eyJzIjoiY3JlYXRlZEF0In0.3q2-7w>; rel=\"next\"");
        header(components, "Retry-After", "Seconds after which to try again 重试等待秒数", "2");
        header(components, "WWW-Authenticate", "How to authenticate 认证方式", "Bearer");
        header(
                components,
                "Idempotency-Replayed",
                "true where this is the stored answer to an earlier request 是否重放",
                "true");
        RATE_LIMIT.forEach((name, meaning) -> header(components, name, meaning.getFirst(), meaning.getLast()));
        components.addParameter(
                KEY,
                OASFactory.createParameter()
                        .name(KEY)
                        .in(Parameter.In.HEADER)
                        .description(
                                "Chosen by the caller 幂等键; the same request with the same key again, within 24 hours,"
                                        + " has one effect and gets the first answer")
                        .schema(text().minLength(1).maxLength(255))
                        .example("2f6b1c52-6d0e-4a0e-8f51-4f2b7c1d9e33"));
        components.addParameter(
                SEEN,
                OASFactory.createParameter()
                        .name(SEEN)
                        .in(Parameter.In.HEADER)
                        .description("The version that the caller has: its ETag 已有版本; where it is still the one, 304")
                        .schema(text())
                        .example("\"3\""));
        components.addParameter(
                FIELDS,
                OASFactory.createParameter()
                        .name(FIELDS)
                        .in(Parameter.In.QUERY)
                        .description(
                                "Only these fields, joined by commas; the others are left out, required or not 只返回这些字段")
                        .schema(text())
                        .example("version"));
    }

    static void document(HttpMethod verb, Operation operation, ServedOperation served) {
        parameters(operation).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(Headers::explain);
        boolean keyed = verb == HttpMethod.POST && served.takesIdempotencyKey();
        if (keyed && parameters(operation).stream().noneMatch(known -> KEY.equals(known.getName()))) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + KEY));
        }
        if (verb == HttpMethod.GET && served.answersVersion()) {
            for (String name : List.of(SEEN, FIELDS)) {
                operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name));
            }
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("Not modified since If-None-Match"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null) {
                refer(answer, headers(status, keyed, served.answersVersion()));
                if (served.paged() && status.equals("200")) {
                    refer(answer, List.of("Link"));
                }
                if (served.limit().isPresent() && (status.startsWith("2") || status.equals("429"))) {
                    refer(answer, List.copyOf(RATE_LIMIT.keySet()));
                }
            }
        });
    }

    /** What is the same wherever it occurs, unless the operation says more. */
    private static void explain(Parameter parameter) {
        if ("If-Match".equals(parameter.getName())) {
            parameter.description("The version seen: its ETag 版本条件").example("\"0\"");
        } else if ("id".equals(parameter.getName()) && parameter.getIn() == Parameter.In.PATH) {
            parameter.description("Id of the resource 编号").example("018f2f4e-3b5a-7c11-9a7e-0a1b2c3d4e5f");
        }
    }

    private static List<String> headers(String status, boolean keyed, boolean versioned) {
        List<String> names = new ArrayList<>(List.of("X-Request-Id"));
        boolean success = status.startsWith("2");
        if (versioned && (success || status.equals("304"))) {
            names.add("ETag");
        }
        if (keyed && success) {
            names.add("Idempotency-Replayed");
        }
        names.addAll(
                switch (status) {
                    case "201" -> List.of("Location");
                    case "401" -> List.of("WWW-Authenticate");
                    case "429", "503" -> List.of("Retry-After");
                    default -> List.of();
                });
        return names;
    }

    private static void refer(APIResponse answer, List<String> names) {
        Map<String, Header> known = answer.getHeaders() == null ? Map.of() : answer.getHeaders();
        for (String name : names) {
            if (!known.containsKey(name)) {
                answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
            }
        }
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void header(Components components, String name, String description, String example) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(text())
                        .example(example));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
